import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { mainOf } from '#test/forms.ts'
import { weaver, weaverContent } from '#test/organisations.ts'
import { declare } from '../actions/declare.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'

describe('pages of a country, a territory, a sector, and of the health of the directory', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  const open = async (address: string) => await mainOf(await site.app.request(address))
  const status = async (address: string) => (await site.app.request(address)).status
  const now = new Date('2026-11-20T12:00:00Z')

  before(async () => {
    site = await testApp({ now })
    await own<DirectoryTables>(site.db)
      .transaction()
      .execute(async (transaction) => {
        await declare(transaction, weaver({ at: now }))
        const ally = { ...weaverContent(), kind: 'ally' as const, form: null, name: 'Aliada Lejana', sectors: [] }
        const place = { country: 'CR', territory: null, municipality: null, point: null }
        await declare(transaction, weaver({ at: new Date('2024-01-20T12:00:00Z'), content: { ...ally, place } }))
      })
  })

  it('say how many, what they are and what is new, and lead to list and map', async () => {
    const country = await open(directoryUrls.country.href({ locale: 'es', country: 'PE' }))
    assert.match(country, /1 organización/)
    assert.match(country, /Organizaciones del directorio por tipo: Perú/)
    assert.match(country, /Taller Sumaq Away/)
    assert.match(country, /href="\/es\/directory\/map\?country=PE"/)
    assert.match(country, /href="\/es\/directory\/territories\/PE-AYA">Ayacucho<\/a>/)
    const territory = await open(directoryUrls.territory.href({ locale: 'en', territory: 'PE-AYA' }))
    assert.match(territory, /Organisations in the directory by sector: Ayacucho/)
    assert.match(territory, /href="\/en\/directory\?country=PE&amp;territory=PE-AYA"/)
    const sector = await open(directoryUrls.sector.href({ locale: 'pt', sector: 'heritage' }))
    assert.match(sector, /Domínios: A, patrimônio cultural e natural e patrimônio cultural imaterial/)
    assert.match(sector, /Taller Sumaq Away/)
  })

  it('are there for the four countries, and for others only where somebody is', async () => {
    assert.match(await open('/es/directory/countries/CL'), /Todavía no hay nadie de Chile/)
    assert.equal(await status('/es/directory/countries/CR'), 200)
    for (const path of ['countries/DE', 'countries/XX', 'territories/PE-ZZZ', 'territories/AR-B', 'sectors/poetry'])
      assert.equal(await status(`/es/directory/${path}`), 404, path)
  })

  it('tell the health of the directory, as a page and as a file', async () => {
    const page = await open(directoryUrls.health.href({ locale: 'es' }))
    assert.match(page, /Salud del directorio/)
    assert.match(page, /<th scope="row">Hace más de 2 años<\/th><td[^>]*>1</)
    const file = await site.app.request(directoryUrls.healthCsv.href({ locale: 'es' }))
    assert.match(file.headers.get('content-disposition') ?? '', /salud-del-directorio-2026-11-20\.csv/)
    const lines = (await file.text()).split('\n')
    assert.ok(
      lines.some((line) => line.startsWith('country,CR,1,0,1,0,1,')),
      lines.join('\n'),
    )
    assert.ok(lines.some((line) => line.startsWith('last-confirmed,older,1,')))
  })

  it('stand in the sitemap where there is somebody', async () => {
    const text = await (await site.app.request('/sitemap.xml')).text()
    for (const path of ['directory/map', 'directory/health', 'sectors/music', 'countries/PE', 'territories/PE-AYA'])
      assert.match(text, new RegExp(`/es/(directory/)?${path}`), path)
    assert.doesNotMatch(text, /territories\/CL-RM/)
  })
})
