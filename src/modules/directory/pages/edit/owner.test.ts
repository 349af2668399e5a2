import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import { own } from '#kernel/database/database.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'

const es = { locale: 'es' }

describe('an organisation in its owner’s hands', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Awaited<ReturnType<typeof cast>>
  const slug = 'taller-nusta'
  const at = { ...es, organisation: slug }
  const send = async (path: string, fields: Record<string, string>, cookie = people.ana.cookie) =>
    await post(site.app, path, { fields, cookie })
  const open = async (path: string, cookie = '') => await site.app.request(path, { headers: { cookie } })
  const text = async (path: string, cookie = '') => await mainOf(await open(path, cookie))
  const revisionOf = async (path: string, cookie = people.ana.cookie) =>
    /name="revision" value="(\d+)"/.exec(await text(path, cookie))?.[1] ?? ''
  const save = async (section: string, fields: Record<string, string>, cookie = people.ana.cookie) => {
    const path = directoryUrls.section.href({ ...at, section })
    return await send(path, { revision: await revisionOf(path, cookie), ...fields }, cookie)
  }
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
  })

  it('is entered in one sentence, as a draft that only she sees', async () => {
    const path = directoryUrls.newOrganisation.href(es)
    assert.equal((await send(path, {}, '')).status, 303)
    const wrong = await send(path, { kind: 'venture', name: '', place: 'PE-AYA', taxNumber: '20512333798' })
    assert.equal(wrong.status, 422)
    assert.match(await mainOf(wrong), /href="#name"/)
    const fields = { kind: 'venture', name: 'Taller Ñusta', summary: 'Tejo mantas de alpaca.', place: 'PE-AYA' }
    const seal = await send(path, { ...fields, taxNumber: '20512333798' })
    assert.match(await mainOf(seal), /número tributario no tiene las cifras/)
    const done = await send(path, { ...fields, taxNumber: '20512333797' })
    assert.equal(done.headers.get('location'), directoryUrls.edit.href(at))
    assert.equal((await open(directoryUrls.organisation.href(at))).status, 404)
    assert.equal((await open(directoryUrls.edit.href(at), people.bruno.cookie)).status, 404)
    assert.match(await text(directoryUrls.edit.href(at), people.ana.cookie), /Borrador/)
  })

  it('is filled part by part; what is wrong is said where it is, and nothing typed is lost', async () => {
    const offer = { 'offers.0.trade': 'weaving', 'offers.0.format': 'textile', 'offers.0.countries': 'Mexico, peru' }
    const wrong = await save('offers', { ...offer, 'offers.2.trade': 'weaving', 'offers.2.countries': 'Narnia' })
    assert.equal(wrong.status, 422)
    const said = await mainOf(wrong)
    assert.match(said, /href="#offers\.1\.countries"/)
    assert.match(said, /value="Narnia"/)
    assert.match(said, /value="México, Perú"/)
    assert.equal((await save('offers', offer)).status, 303)
    assert.match(
      await text(directoryUrls.section.href({ ...at, section: 'offers' }), people.ana.cookie),
      /México, Perú/,
    )

    const place = { place: 'PE-AYA', 'place.municipality': 'Quinua', 'place.point.latitude': '-13,05' }
    assert.match(await mainOf(await save('place', place)), /Escribe las dos en grados/)
    assert.equal((await save('place', { ...place, 'place.point.longitude': '-74.14' })).status, 303)
    const sales = { 'prices.currency': 'PEN', 'prices.least': '1.250,50', 'prices.most': '900' }
    assert.match(await mainOf(await save('sales', sales)), /menor que el primero/)
    assert.equal((await save('sales', { ...sales, 'prices.most': '2,000' })).status, 303)
    const contact = {
      'contact.phone': '+51 966 000 000',
      website: 'taller.example',
      'links.0.url': 'https://x.example',
    }
    assert.match(await mainOf(await save('contact', contact)), /href="#links\.0\.title"/)
    assert.equal((await save('contact', { ...contact, 'links.0.title': 'Catálogo' })).status, 303)
    assert.equal((await save('craft', { sectors: 'heritage', trades: 'weaving', languages: 'qu' })).status, 303)
    assert.equal((await save('basics', { name: 'Taller Ñusta', form: 'person', since: '2009' })).status, 303)
  })

  it('is previewed as others will see it, and then shown', async () => {
    const preview = await text(directoryUrls.preview.href(at), people.ana.cookie)
    for (const shown of ['Así la verán los demás', 'Ayacucho', 'PEN', 'Tejido'])
      assert.ok(preview.includes(shown), shown)
    for (const hidden of ['Quinua', '966 000 000']) assert.ok(!preview.includes(hidden), hidden)
    assert.equal((await send(directoryUrls.publication.href(at), {}, people.bruno.cookie)).status, 404)
    assert.equal((await send(directoryUrls.publication.href(at), {})).status, 303)
    const page = await text(directoryUrls.organisation.href(at))
    assert.match(page, /Declarada/)
    assert.match(page, /1,250\.50/)
    assert.match(page, /https:\/\/taller\.example/)
  })

  it('shows its town only while she chooses so', async () => {
    const show = { 'show.contact': 'everyone', 'show.prices': 'on' }
    assert.equal((await save('showing', { ...show, 'show.place': 'municipality' })).status, 303)
    assert.match(await text(directoryUrls.organisation.href(at)), /Quinua/)
    assert.equal((await save('showing', { ...show, 'show.place': 'country' })).status, 303)
    assert.doesNotMatch(await text(directoryUrls.organisation.href(at)), /Quinua|Ayacucho/)
  })

  it('loses nothing when two write at once', async () => {
    const path = directoryUrls.section.href({ ...at, section: 'basics' })
    const read = await revisionOf(path)
    assert.equal((await save('basics', { name: 'Taller Ñusta y Luz', form: 'person' })).status, 303)
    const late = await send(path, { revision: read, name: 'Taller Ñusta Killa', form: 'person' })
    assert.equal(late.status, 409)
    const said = await mainOf(late)
    assert.match(said, /Alguien cambió esta parte/)
    assert.match(said, /value="Taller Ñusta Killa"/)
    const other = directoryUrls.section.href({ ...at, section: 'texts' })
    assert.equal((await send(other, { revision: read, 'texts.es.summary': 'Tejo mantas.' })).status, 303)
  })

  it('keeps what it said, and brings it back without showing what is hidden now', async () => {
    const history = await text(directoryUrls.history.href(at), people.ana.cookie)
    assert.match(history, /por Ana/)
    assert.doesNotMatch(await text(directoryUrls.history.href(at)), /por Ana|Volver a este texto/)
    assert.equal((await send(directoryUrls.restoration.href({ ...at, revision: '1' }), {})).status, 303)
    const page = await text(directoryUrls.organisation.href(at))
    assert.match(page, /Tejo mantas de alpaca/)
    assert.doesNotMatch(page, /Ayacucho/)
  })

  it('is recognised when somebody enters it again', async () => {
    const path = directoryUrls.newOrganisation.href(es)
    const fields = { kind: 'venture', name: 'TALLER NUSTA S.A.C.', summary: 'x', place: 'PE-AYA' }
    const again = await send(path, { ...fields, taxNumber: '20-51233379-7' }, people.bruno.cookie)
    assert.equal(again.status, 409)
    assert.match(await mainOf(again), /mismo número tributario/)
    assert.equal((await send(path, { ...fields, anyway: 'yes' }, people.bruno.cookie)).status, 303)
  })

  it('is asked for, shared, handed over and left', async () => {
    const ask = directoryUrls.ownership.href(at)
    assert.equal((await open(directoryUrls.edit.href(at), people.bruno.cookie)).headers.get('location'), ask)
    assert.equal((await send(ask, { message: '' }, people.bruno.cookie)).status, 422)
    assert.equal((await send(ask, { message: 'Tejo con ella.' }, people.bruno.cookie)).status, 303)
    const waiting = await own<DirectoryTables>(site.db)
      .selectFrom('ownership_request')
      .select('id')
      .executeTakeFirstOrThrow()
    const decision = directoryUrls.ownershipDecision.href({ ...es, request: waiting.id })
    assert.equal((await send(decision, { decision: 'accepted' }, people.carla.cookie)).status, 404)
    assert.equal((await send(decision, { decision: 'accepted' }, people.diego.cookie)).status, 404)
    assert.match(await text(directoryUrls.edit.href(at), people.ana.cookie), /Tejo con ella\./)
    assert.equal((await send(decision, { decision: 'accepted' })).status, 303)
    assert.equal((await open(directoryUrls.edit.href(at), people.bruno.cookie)).status, 200)

    const stewards = directoryUrls.stewards.href(at)
    assert.equal((await send(stewards, { email: 'nobody@example.org' })).status, 422)
    assert.equal((await send(stewards, { email: people.carla.email, role: 'editor' })).status, 303)
    assert.equal((await send(stewards, { email: people.elena.email }, people.carla.cookie)).status, 404)
    for (const who of ['ana', 'bruno'] as const) {
      const leave = directoryUrls.steward.href({ ...at, person: people[who].id })
      const left = await send(leave, { act: 'remove' }, people[who].cookie)
      assert.equal(left.status, who === 'ana' ? 303 : 422, 'the last owner stays')
    }
  })

  it('goes to whoever proves that it is hers, where an officer finds so', async () => {
    const ask = directoryUrls.ownership.href(at)
    await send(ask, { message: 'Es mía.', contest: 'on' }, people.ana.cookie)
    const waiting = await own<DirectoryTables>(site.db)
      .selectFrom('ownership_request')
      .select('id')
      .where('decided_at', 'is', null)
      .executeTakeFirstOrThrow()
    const decision = directoryUrls.ownershipDecision.href({ ...es, request: waiting.id })
    assert.equal((await send(decision, { decision: 'accepted' }, people.bruno.cookie)).status, 404)
    assert.equal((await send(decision, { decision: 'accepted' }, people.diego.cookie)).status, 303)
    assert.equal((await open(directoryUrls.edit.href(at), people.ana.cookie)).status, 200)
    assert.equal((await open(directoryUrls.edit.href(at), people.bruno.cookie)).status, 303)
  })

  it('hears of errors from anyone', async () => {
    const report = directoryUrls.errorReport.href(at)
    assert.equal((await send(report, { message: ' ' }, '')).status, 422)
    assert.equal((await send(report, { message: 'Ya no está en Ayacucho.' }, '')).status, 303)
    assert.match(await text(directoryUrls.edit.href(at), people.ana.cookie), /Ya no está en Ayacucho/)
    const { id } = await own<DirectoryTables>(site.db).selectFrom('error_report').select('id').executeTakeFirstOrThrow()
    assert.equal((await send(directoryUrls.errorReportDone.href({ ...at, report: id }), {})).status, 303)
    assert.doesNotMatch(await text(directoryUrls.edit.href(at), people.ana.cookie), /Ya no está en Ayacucho/)
  })

  it('is gone the moment it is taken back', async () => {
    const taken = await send(directoryUrls.withdrawal.href(at), {})
    assert.ok(cookiesOf(taken).includes('organisation-withdrawn'))
    assert.equal((await open(directoryUrls.organisation.href(at))).status, 404)
    assert.doesNotMatch(await text(directoryUrls.directory.href(es)), /Tejo mantas/)
  })
})
