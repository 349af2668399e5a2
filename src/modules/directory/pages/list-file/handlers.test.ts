import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { weaver, weaverContent } from '#test/organisations.ts'
import { declare } from '../../actions/declare.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'

describe('the list as a file', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  const take = async (format: string, query: Record<string, string> = {}) =>
    await site.app.request(directoryUrls.listFile.href({ locale: 'es', format }, query))
  before(async () => {
    site = await testApp()
    const at = new Date()
    const content = { ...weaverContent(), name: '=cmd|calc', place: { ...weaverContent().place, territory: null } }
    await own<DirectoryTables>(site.db)
      .transaction()
      .execute(async (transaction) => {
        await declare(transaction, weaver({ at }))
        await declare(transaction, weaver({ at, content }))
      })
  })

  it('is a row an organisation in the reader’s words, none of which runs', async () => {
    const rows: Record<string, string>[] = parse(await (await take('csv')).text(), { columns: true, bom: true })
    assert.deepEqual(rows.map((row) => row['Nombre']).toSorted(), ["'=cmd|calc", 'Taller Sumaq Away'])
    const hers = rows.find((row) => row['Nombre'] === 'Taller Sumaq Away')
    assert.deepEqual([hers?.['País'], hers?.['Región'], hers?.['Oficios']], ['Perú', 'Ayacucho', 'Tejido'])
  })

  it('holds what the list holds, and nothing that is hidden', async () => {
    const text = await (await take('json', { territory: 'PE-AYA' })).text()
    const { organisations, isComplete } = JSON.parse(text)
    assert.deepEqual([organisations.length, organisations[0].slug, isComplete], [1, 'taller-sumaq-away', true])
    for (const hidden of ['Quinua', '-13.04', '966', 'taller@example.org'])
      for (const format of ['csv', 'json', 'xlsx'])
        assert.ok(!(await (await take(format)).text()).includes(hidden), `${hidden} in ${format}`)
  })

  it('is there in three forms', async () => {
    assert.equal((await take('exe')).status, 404)
  })
})
