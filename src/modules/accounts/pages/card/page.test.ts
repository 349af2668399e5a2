import assert from 'node:assert/strict'
import { before, beforeEach, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { pin, printCards, useCardOf } from '#test/cards.ts'
import { cast, enterStage } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import type { PrintedCard } from '../../actions/make-cards.ts'
import { accountsUrls as at } from '../../urls.ts'

const es = { locale: 'es' }
const printing = '01934f2e-0000-7000-8000-000000000001'

describe('a card that a facilitator made', () => {
  let site: Awaited<ReturnType<typeof testApp>>, people: Awaited<ReturnType<typeof cast>>
  let fabiola: Awaited<ReturnType<typeof enterStage>>, gabriel: Awaited<ReturnType<typeof enterStage>>
  let card: PrintedCard, other: PrintedCard
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
    fabiola = await enterStage(site.world, { name: 'Fabiola', role: 'facilitator' })
    gabriel = await enterStage(site.world, { name: 'Gabriel', role: 'facilitator' })
  })
  beforeEach(async () => {
    const [first, second] = await printCards(site.world, fabiola.id, ['Rosa', 'Luz'])
    assert.ok(first && second)
    card = first
    other = second
    await site.pool.query('delete from attempt')
  })
  const here = () => ({ locale: 'es', number: card.number })
  const row = ({ number } = card) =>
    site.db.selectFrom('card').selectAll().where('number', '=', number).executeTakeFirstOrThrow()
  const send = (page: 'cardCode' | 'cardName' | 'cardRemoval', cookie = fabiola.cookie, fields = {}) =>
    post(site.app, at[page].href(here()), { cookie, fields })
  const enter = async (secret: string) =>
    await post(site.app, at.cardEntry.href(es), { fields: { number: card.number, secret } })
  const codeOn = (html: string) => /<dd>(\d{4}) (\d{4})<\/dd>/.exec(html)?.slice(1).join('') ?? ''

  it('is shown to who made it and to administrators, and not found by another facilitator', async () => {
    const show = (cookie: string) => site.app.request(at.card.href(here()), { headers: { cookie } })
    assert.match(await mainOf(await show(fabiola.cookie)), /Rosa[\s\S]*sin usar/)
    assert.equal((await show(people.adela.cookie)).status, 200)
    assert.equal((await show(gabriel.cookie)).status, 404)
    assert.equal((await show(people.diego.cookie)).status, 403)
    assert.equal((await show('')).status, 303)
  })
  it('gets a new code for the same account: sessions, PIN and passkeys end, devices stay', async () => {
    const cookie = await useCardOf(site.app, card)
    const { person_id: personId } = await row()
    const { actor_id } = await site.db
      .selectFrom('person')
      .select('actor_id')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow()
    const key = { public_key: 'k', counter: 0, device_type: 'singleDevice', backed_up: false, name: 'Suya' }
    await site.db
      .insertInto('passkey')
      .values({ ...key, person_id: personId, credential_id: personId })
      .execute()
    await site.pool.query(`insert into device (id, actor_id, key, created_at) values (uuidv7(), $1, '{}', now())`, [
      actor_id,
    ])

    const response = await send('cardCode', fabiola.cookie, { printing })
    const code = codeOn(await mainOf(response))
    assert.equal(response.status, 200)
    assert.equal((await site.app.request(at.account.href(es), { headers: { cookie } })).status, 303)
    assert.match(await mainOf(await enter(pin)), /no coinciden/)
    assert.deepEqual(await site.db.selectFrom('passkey').select('id').execute(), [])
    const devices = await site.pool.query('select id from device where actor_id = $1 and revoked_at is null', [
      actor_id,
    ])
    assert.equal(devices.rowCount, 1)

    assert.equal((await send('cardCode', fabiola.cookie, { printing })).status, 409)
    assert.notEqual(await useCardOf(site.app, { ...card, code }), '')
    assert.equal((await row()).person_id, personId)
  })
  it('is opened again by a new code when it was locked', async () => {
    await useCardOf(site.app, card)
    await site.db.updateTable('card').set({ locked_at: new Date() }).where('number', '=', card.number).execute()
    const code = codeOn(await mainOf(await send('cardCode', people.adela.cookie)))
    assert.match(await mainOf(await enter(code)), /Te damos la bienvenida/)
  })
  it('is printed again with all that have no PIN, and those in use are left alone', async () => {
    await useCardOf(site.app, other)
    const used = await row(other)
    const codes = at.cardGroupCodes.href({ locale: 'es', group: used.group_id })
    const html = await mainOf(await post(site.app, codes, { cookie: fabiola.cookie, fields: { printing } }))
    assert.equal(html.match(/class="card-sheets__card"/g)?.length, 1)
    assert.notEqual(codeOn(html), card.code)
    assert.deepEqual(await row(other), used)
    assert.match(await mainOf(await enter(card.code)), /no coinciden/)
    assert.equal((await post(site.app, codes, { cookie: gabriel.cookie })).status, 404)
    assert.equal((await post(site.app, codes, { cookie: people.elena.cookie })).status, 403)
  })
  it('has its name mended until she uses it; from then on the name is hers', async () => {
    assert.equal((await send('cardName', fabiola.cookie, { name: ' ' })).status, 422)
    assert.equal((await send('cardName', fabiola.cookie, { name: 'Rosa María' })).status, 303)
    assert.match(await mainOf(await enter(card.code)), /Rosa María/)
    await useCardOf(site.app, card)
    const refused = await send('cardName', fabiola.cookie, { name: 'Otra' })
    assert.equal(refused.status, 409)
    assert.doesNotMatch(await mainOf(refused), /Corregir el nombre/)
  })
  it('is taken back with its account while nobody has used it, and never afterwards', async () => {
    const { person_id, group_id } = await row()
    assert.equal((await send('cardRemoval')).status, 303)
    const left = await site.db.selectFrom('person').select('id').where('id', '=', person_id).execute()
    assert.deepEqual(left, [])
    card = other
    await useCardOf(site.app, card)
    assert.equal((await send('cardRemoval')).status, 409)
    const groups = await site.db.selectFrom('card_group').select('id').where('id', '=', group_id).execute()
    assert.equal(groups.length, 1)
  })
  it('is handled by nobody else: stranger, reader, officer, signed out, another site', async () => {
    for (const page of ['cardCode', 'cardName', 'cardRemoval'] as const) {
      assert.equal((await send(page, gabriel.cookie)).status, 404)
      for (const { cookie } of [people.elena, people.diego]) assert.equal((await send(page, cookie)).status, 403)
      assert.match((await send(page, '')).headers.get('location') ?? '', /sign-in/)
      assert.equal((await site.app.request(at[page].href(here()))).status, 404)
      const headers = { cookie: fabiola.cookie, 'sec-fetch-site': 'cross-site' }
      assert.equal((await site.app.request(at[page].href(here()), { method: 'POST', headers })).status, 403)
    }
    assert.equal((await row()).used_at, null)
  })
  it('leaves a row for every new code and removal, and no name', async () => {
    await send('cardCode')
    await send('cardRemoval')
    const rows = await site.db.selectFrom('audit').select(['event', 'subject']).orderBy('id', 'desc').limit(3).execute()
    const subject = `card ${card.number.slice(0, 4)}-${card.number.slice(4)}`
    assert.ok(rows.some((each) => each.event === 'cardsRenewed' && each.subject === subject))
    assert.ok(rows.some((each) => each.event === 'cardRemoved' && each.subject === subject))
    assert.doesNotMatch(JSON.stringify(rows), /Rosa/)
  })
  it('is never an account with a role', async () => {
    await useCardOf(site.app, card)
    const person = (await row()).person_id
    const fields = { role: 'facilitator', country: '', reason: 'enseña' }
    const response = await post(site.app, at.grants.href({ locale: 'es', person }), {
      cookie: people.adela.cookie,
      fields,
    })
    assert.equal(response.status, 422)
    assert.match(await mainOf(response), /un PIN es poca seguridad/)
  })
})
