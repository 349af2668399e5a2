import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import { shopOf, weaver, weaverContent, workshopOf } from '#test/organisations.ts'
import { own } from '#kernel/database/database.ts'
import { declare } from '../../actions/declare.ts'
import { tellSearches } from '../../actions/tell-searches.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'

const es = { locale: 'es' }

describe('finding', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Awaited<ReturnType<typeof cast>>
  const text = async (path: string, cookie = '') => await mainOf(await site.app.request(path, { headers: { cookie } }))
  const list = async (query: Record<string, string>, cookie = '') =>
    await text(directoryUrls.directory.href(es, query), cookie)
  const namesIn = (html: string) =>
    [...html.matchAll(/(?:Taller|Telar|Tienda) [A-Z][\w ]+(?=<\/a>)/g)].map(([name]) => name)
  const enter = async (name: string, territory: string) =>
    await own<DirectoryTables>(site.db)
      .transaction()
      .execute(async (transaction) => {
        const place = { country: territory.slice(0, 2), territory, municipality: null, point: null }
        await declare(transaction, weaver({ at: new Date(), content: { ...weaverContent(), name, place } }))
      })
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
    await workshopOf(site.db, people.ana.id)
    await shopOf(site.db, people.carla.id)
    await enter('Telar Lejos', 'CL-MA')
    await enter('Telar Cerca', 'PE-AYA')
    await enter('Telar Medio', 'CL-AP')
  })

  it('says why, in whole sentences, also for a word that is misspelt in another language', async () => {
    assert.match(await list({ q: 'tejedora ayacucho' }), /Su oficio es Tejido\. Está en Ayacucho, Perú\./)
    const misspelt = await text(directoryUrls.directory.href({ locale: 'en' }, { q: 'weavver' }))
    assert.match(misspelt, /Its trade is Weaving\./)
    assert.match(await text(directoryUrls.directory.href({ locale: 'pt' }, { q: 'tecela' })), /O ofício é Tecelagem\./)
  })

  it('asks for what was meant by whole phrases, in each language, and leaves out words that no text keeps', async () => {
    for (const q of ['mantas de alpaca', 'the ponchos', 'tecelã de ponchos'])
      assert.equal(namesIn(await list({ q })).length, 4, q)
    const { rows } = await sql<{ word: string; asked: string }>`
      select word, asked_word(word)::text as asked from unnest(array['de', 'artesanal', 'tejedoras', 'd''alba', 'weaving']) as word
    `.execute(site.db)
    assert.deepEqual(Object.fromEntries(rows.map(({ word, asked }) => [word, asked])), {
      de: '',
      artesanal: "'artesan':*",
      tejedoras: "'tejedor':*",
      "d'alba": "'d':* <-> 'alba':*",
      weaving: "'weav':*",
    })
  })

  it('says how many each choice would leave of what the words find', async () => {
    const open = await list({ q: 'alpaca' })
    assert.match(open, /<option value="CL">Chile \(2\)/)
    assert.match(open, /<option value="PE">Perú \(2\)/)
    assert.match(open, /<option value="heritage">[^<]+\(4\)/)
    const chosen = await list({ q: 'mantas alpacca', country: 'CL' })
    assert.match(chosen, /<option value="PE">Perú</)
    assert.match(chosen, /<option value="venture">[^<]+\(2\)/)
  })

  it('goes by distance from a region that is chosen', async () => {
    const near = await list({ sort: 'near', near: 'PE-AYA', trade: 'weaving' })
    const names = namesIn(near)
    assert.deepEqual(names.slice(-2), ['Telar Medio', 'Telar Lejos'])
    assert.equal(names.length, 4)
    const far = await list({ sort: 'near', near: 'CL-MA', q: 'tejido' })
    assert.equal(namesIn(far)[0], 'Telar Lejos')
  })

  it('goes by freshness and by what came last, page after page', async () => {
    assert.equal(namesIn(await list({ sort: 'newest' }))[0], 'Telar Medio')
    await own<DirectoryTables>(site.db)
      .updateTable('finding')
      .set({ fresh: new Date('2031-01-01') })
      .where('country', '=', 'MX')
      .execute()
    assert.equal(namesIn(await list({ sort: 'fresh' }))[0], 'Tienda Jacaranda')
  })

  it('goes by fit for whoever runs one', async () => {
    const hers = await list({ sort: 'fit', mine: 'taller-sumaq-away' }, people.ana.cookie)
    assert.equal(namesIn(hers)[0], 'Tienda Jacaranda')
    assert.match(hers, /Para cuál de las mías/)
  })

  it('is seen as a table too, at the same address', async () => {
    const table = await list({ view: 'table', country: 'PE' })
    assert.match(table, /<table id="list"/)
    assert.match(table, /href="\/es\/directory\?country=PE">Ver como tarjetas/)
  })

  it('is kept, and told once when something new comes', async () => {
    const saved = directoryUrls.savedSearches.href(es)
    const save = async (q: string) =>
      await post(site.app, saved, { fields: { q, country: 'PE' }, cookie: people.bruno.cookie })
    assert.equal((await post(site.app, saved, { fields: { q: 'x' } })).status, 303)
    await save('tejido')
    await save('tejido')
    assert.equal((await text(saved, people.bruno.cookie)).match(/tejido · Perú/g)?.length, 1)
    assert.equal(await tellSearches(site.world, new Date()), 0)
    await enter('Telar Nuevo', 'PE-AYA')
    await enter('Telar Ajeno', 'CL-MA')
    assert.equal(await tellSearches(site.world, new Date()), 1)
    const [mail] = await site.db
      .selectFrom('mail' as never)
      .selectAll()
      .execute()
    assert.match(JSON.stringify(mail), /«tejido · Perú»: Telar Nuevo\./)
    assert.doesNotMatch(JSON.stringify(mail), /Telar Ajeno/)
    assert.equal(await tellSearches(site.world, new Date()), 0)
    for (let at = 0; at < 19; at++) await save(`palabra${at}`)
    assert.equal((await save('una más')).status, 422)
  })
})
