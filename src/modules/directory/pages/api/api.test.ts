import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { parse } from 'csv-parse/sync'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { weaver, weaverContent } from '#test/organisations.ts'
import { declare } from '../../actions/declare.ts'
import { loadFacts } from '../../actions/load-facts.ts'
import { recordFields, recordSchema } from '../../records/record.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'

describe('what the directory gives away', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  const take = async (path: string, headers: Record<string, string> = {}) => await site.app.request(path, { headers })
  const json = async (path: string) => JSON.parse(await (await take(path)).text())
  before(async () => {
    site = await testApp({ environment: { BASE_URL: 'https://conecta.example' } })
    await loadFacts(site.world)
    await own<DirectoryTables>(site.db)
      .transaction()
      .execute(async (transaction) => {
        for (const name of ['Taller <Uno> & Cía', '=Taller Dos', 'Taller Tres'])
          await declare(transaction, weaver({ at: new Date(), content: { ...weaverContent(), name } }))
      })
  })

  it('follows its description, page after page', async () => {
    const seen: string[] = []
    for (let path: string | null = directoryUrls.apiList.href({}, { limit: '7' }); path;) {
      const { organisations, next, total }: { organisations: unknown[]; next: string | null; total: number } =
        await json(path)
      for (const record of organisations) seen.push(recordSchema.parse(record).slug)
      assert.ok(total >= organisations.length)
      path = next && next.replace('https://conecta.example', '')
    }
    const all = await own<DirectoryTables>(site.db).selectFrom('listing').select('slug').execute()
    assert.deepEqual(seen.toSorted(), all.map(({ slug }) => slug).toSorted())
  })

  it('is described in OpenAPI 3.1', async () => {
    const description = await json(directoryUrls.apiDescription.href({}))
    const { valid, errors } = await new Validator().validate(description)
    assert.ok(valid, JSON.stringify(errors))
    assert.deepEqual(Object.keys(description.components.schemas.Organisation.properties), recordFields)
  })

  it('is not sent twice to whoever has it', async () => {
    const path = directoryUrls.apiOne.href({ organisation: 'taller-tres' })
    const first = await take(path)
    const tag = first.headers.get('etag') ?? ''
    assert.ok(tag)
    assert.equal((await take(path, { 'if-none-match': tag })).status, 304)
    assert.equal(first.headers.get('access-control-allow-origin'), '*')
  })

  it('says what is wrong with an address, in the reader’s language', async () => {
    for (const [query, said] of [
      ['limit=500', /entero de 1 a 100/],
      ['contry=PE', /parámetro que no existe/],
      ['kind=shop', /valor que no es uno/],
      ['after=x', /after debe ser/],
    ] as const) {
      const response = await take(`/api/v1/organisations?${query}`)
      assert.equal(response.status, 400)
      assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/)
      assert.match(await response.text(), said)
    }
    const missing = await take('/api/v1/organisations/nobody', { 'accept-language': 'pt' })
    assert.equal(missing.status, 404)
    assert.match(await missing.text(), /não existe/)
  })

  it('has a measure for each address', async () => {
    const { limiter } = site.world
    site.world.limiter = { ...limiter, allows: async () => false }
    const { app } = await import('../../../../app.tsx').then(({ createApp }) => ({ app: createApp(site.world) }))
    const response = await app.request('/api/v1/organisations')
    assert.deepEqual([response.status, response.headers.get('retry-after')], [429, '600'])
    site.world.limiter = limiter
  })

  it('is whole in each file, and runs in no spreadsheet', async () => {
    const count = (await own<DirectoryTables>(site.db).selectFrom('listing').select('slug').execute()).length
    const csv: Record<string, string>[] = parse(await (await take('/directory/data/organisations.csv')).text(), {
      columns: true,
      bom: true,
    })
    assert.equal(csv.length, count)
    assert.ok(csv.some(({ name }) => name === "'=Taller Dos"))
    const lines = (await (await take('/directory/data/organisations.jsonl')).text()).trim().split('\n')
    assert.equal(lines.map((line) => recordSchema.parse(JSON.parse(line))).length, count)
    const graph = JSON.parse(await (await take('/directory/data/organisations.jsonld')).text())
    assert.equal(graph['@graph'].length, count)
    assert.equal(graph['@context'], 'https://schema.org')
    assert.equal((await take('/directory/data/organisations.exe')).status, 404)
  })

  it('is told to feed readers, the newest first, escaped', async () => {
    const feed = async (format: string, query = {}) =>
      await (await take(directoryUrls.feed.href({ locale: 'es', format }, query))).text()
    const { items } = JSON.parse(await feed('json', { trade: 'weaving' }))
    assert.deepEqual(
      items.map(({ title }: { title: string }) => title),
      ['Taller Tres', '=Taller Dos', 'Taller <Uno> & Cía'],
    )
    assert.doesNotMatch(await feed('atom'), /<Uno>/)
  })

  it('is in sitemaps that robots are led to, and in the page’s own data', async () => {
    assert.match(
      await (await take('/robots.txt')).text(),
      /Sitemap: https:\/\/conecta\.example\/directory\/sitemap\/0\.xml/,
    )
    assert.match(await (await take('/directory/sitemap/0.xml')).text(), /\/pt\/directory\/organisations\/taller-tres</)
    const page = await (
      await take(directoryUrls.organisation.href({ locale: 'es', organisation: 'taller-tres' }))
    ).text()
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? []
    assert.equal(JSON.parse(data).address.addressRegion, 'Ayacucho')
  })
})
