import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import { weaver, weaverContent } from '#test/organisations.ts'
import { own } from '#kernel/database/database.ts'
import { age } from '../../actions/age.ts'
import { declare } from '../../actions/declare.ts'
import { rewriteFaces } from '../../actions/rewrite-faces.ts'
import { blankContent, blankInitiative, type Content } from '../../rules/content.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'

const es = { locale: 'es' }

const network: Content = {
  ...blankContent('initiative', 'Red del Telar', 'PE'),
  texts: { es: { summary: 'Reúne a tejedoras de Ayacucho.', about: null } },
  place: { country: 'PE', territory: 'PE-AYA', municipality: null, point: null },
  sectors: ['heritage'],
  since: 2025,
  initiative: { ...blankInitiative, goals: 'Vender juntas.', governance: ['workers'], manager: 'Luz Q.' },
}

describe('verification', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Awaited<ReturnType<typeof cast>>
  const db = () => own<DirectoryTables>(site.db)
  const enter = async (given: Partial<Parameters<typeof weaver>[0]>) =>
    await db()
      .transaction()
      .execute(async (transaction) => await declare(transaction, weaver({ at: new Date(), ...given })))
  const review = (organisation: string) => directoryUrls.review.href({ ...es, organisation })
  const send = async (path: string, fields: Record<string, string>, cookie = people.diego.cookie) =>
    await post(site.app, path, { fields, cookie })
  const text = async (path: string, cookie = '') => await mainOf(await site.app.request(path, { headers: { cookie } }))
  const page = async (organisation: string) => await text(directoryUrls.organisation.href({ ...es, organisation }))
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
    await enter({ personId: people.ana.id, owned: true })
    await enter({ content: network, personId: people.bruno.id, owned: true })
  })

  it('has criteria that are published, and says what each one lacks', async () => {
    const criteria = await text(directoryUrls.verification.href(es))
    for (const said of ['equipo dedicado', 'al menos 10 miembros', 'Al menos 2 tipos', 'últimos doce meses'])
      assert.ok(criteria.includes(said), said)
    const lacks = await page('red-del-telar')
    assert.match(lacks, /Tiene un equipo dedicado\./)
    assert.doesNotMatch(lacks, /Dice en una frase qué hace\./)
  })

  it('is an officer’s of that country, who sees what is hidden', async () => {
    const queue = directoryUrls.officer.href(es)
    assert.equal((await site.app.request(queue, { headers: { cookie: people.ana.cookie } })).status, 403)
    assert.match(await text(queue, people.diego.cookie), /Taller Sumaq Away/)
    assert.equal(
      (await site.app.request(review('red-del-telar'), { headers: { cookie: people.carla.cookie } })).status,
      403,
    )
    assert.match(await text(review('red-del-telar'), people.diego.cookie), /Luz Q\./)
    assert.doesNotMatch(await page('red-del-telar'), /Luz Q\./)
  })

  it('asks for a reason, and confirms a young initiative as young', async () => {
    assert.equal((await send(review('red-del-telar'), { act: 'verify' })).status, 422)
    assert.equal((await send(review('red-del-telar'), { act: 'verify', reason: 'Visité su asamblea.' })).status, 303)
    const shown = await page('red-del-telar')
    assert.match(shown, /Verificada/)
    assert.match(shown, /Visité su asamblea\./)
    assert.match(await text(directoryUrls.history.href({ ...es, organisation: 'red-del-telar' })), /Iniciativa joven/)
  })

  it('is a verified initiative’s too, for ventures of its territory, and never of one’s own', async () => {
    const workshop = review('taller-sumaq-away')
    assert.equal((await send(workshop, { act: 'archive', reason: 'x' }, people.bruno.cookie)).status, 303)
    assert.match(await page('taller-sumaq-away'), /Declarada/, 'an initiative archives nobody')
    await send(workshop, { act: 'verify', reason: 'Teje con nosotras.' }, people.bruno.cookie)
    assert.match(await page('taller-sumaq-away'), /Verificada/)
    assert.match(
      await text(directoryUrls.history.href({ ...es, organisation: 'taller-sumaq-away' })),
      /La confirmó Red del Telar\./,
    )
    const theirs = await send(review('red-del-telar'), { act: 'verify', reason: 'x' }, people.bruno.cookie)
    assert.equal(theirs.status, 403)
  })

  it('is looked at again when the name changes', async () => {
    const at = { ...es, organisation: 'taller-sumaq-away' }
    const path = directoryUrls.section.href({ ...at, section: 'basics' })
    const revision = /name="revision" value="(\d+)"/.exec(await text(path, people.ana.cookie))?.[1] ?? ''
    await send(path, { revision, name: 'Taller Sumaq', form: 'person', since: '2009' }, people.ana.cookie)
    assert.match(await page('taller-sumaq-away'), /Declarada/)
  })

  it('writes to those who run it what is to be corrected', async () => {
    assert.equal((await send(review('taller-sumaq-away'), { act: 'correction' })).status, 422)
    await send(review('taller-sumaq-away'), { act: 'correction', correction: 'Falta tu teléfono.' })
    const mail = await site.db
      .selectFrom('mail' as never)
      .selectAll()
      .execute()
    assert.match(JSON.stringify(mail), /Falta tu teléfono/)
  })

  it('archives and shows again', async () => {
    await send(review('taller-sumaq-away'), { act: 'archive', reason: 'Cerró.' })
    assert.equal(
      (await site.app.request(directoryUrls.organisation.href({ ...es, organisation: 'taller-sumaq-away' }))).status,
      404,
    )
    await send(review('taller-sumaq-away'), { act: 'restore' })
    assert.match(await page('taller-sumaq-away'), /Declarada/)
  })

  it('joins two that are one, and takes it back', async () => {
    const { slug } = await enter({ content: { ...weaverContent(), name: 'TALLER SUMAQ S.A.C.' }, origin: 'import' })
    assert.match(await text(review(slug), people.diego.cookie), /Tiene el mismo nombre\./)
    const merging = directoryUrls.merging.href({ ...es, organisation: slug })
    assert.equal((await send(merging, { into: 'taller-sumaq-away' }, people.carla.cookie)).status, 403)
    assert.equal((await send(merging, { into: slug })).status, 404)
    assert.equal((await send(merging, { into: 'taller-sumaq-away' })).status, 303)
    const old = await site.app.request(directoryUrls.organisation.href({ ...es, organisation: slug }))
    assert.deepEqual(
      [old.status, old.headers.get('location')],
      [301, directoryUrls.organisation.href({ ...es, organisation: 'taller-sumaq-away' })],
    )
    await send(merging, {})
    assert.match(await page(slug), /TALLER SUMAQ/)
  })

  it('ages: reminds after eleven months and says after thirteen that it is out of date', async () => {
    const { slug } = await enter({
      content: { ...weaverContent(), name: 'Hilo Viejo' },
      personId: people.ana.id,
      owned: true,
    })
    const row = { confirmed_at: new Date('2025-12-20T10:00:00Z') }
    await db().updateTable('organisation').set(row).where('slug', '=', slug).execute()
    const months = async (at: string) => await age(site.world, new Date(at))
    assert.deepEqual(await months('2026-11-21T10:00:00Z'), { reminded: 1, stale: 0 })
    assert.deepEqual(await months('2026-11-22T10:00:00Z'), { reminded: 0, stale: 0 })
    assert.deepEqual(await months('2027-01-21T10:00:00Z'), { reminded: 0, stale: 1 })
    assert.match(await page(slug), /Desactualizada/)
    await send(directoryUrls.confirmation.href({ ...es, organisation: slug }), {}, people.ana.cookie)
    assert.match(await page(slug), /Declarada/)
  })

  it('writes again what an older version of the site wrote', async () => {
    await db().updateTable('listing').set({ form: 0, name: 'x' }).where('slug', '=', 'red-del-telar').execute()
    await rewriteFaces(db(), new Date())
    const rows = await db().selectFrom('listing').select('name').where('slug', '=', 'red-del-telar').execute()
    assert.deepEqual(rows, [{ name: 'Red del Telar' }])
  })
})
