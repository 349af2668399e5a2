import assert from 'node:assert/strict'
import { before, beforeEach, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { pin, printCards, useCardOf } from '#test/cards.ts'
import { cast, openSession } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import type { PrintedCard } from '../../actions/make-cards.ts'
import { accountsUrls as at } from '../../urls.ts'

const es = { locale: 'es' }

describe('my card', () => {
  let site: Awaited<ReturnType<typeof testApp>>, people: Awaited<ReturnType<typeof cast>>
  let card: PrintedCard, cookie: string, personId: string
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
  })
  beforeEach(async () => {
    await site.pool.query('delete from attempt')
    const [made] = await printCards(site.world, people.adela.id, ['Rosa'])
    assert.ok(made)
    card = made
    cookie = await useCardOf(site.app, card)
    const row = site.db.selectFrom('card').select('person_id').where('number', '=', card.number)
    personId = (await row.executeTakeFirstOrThrow()).person_id
  })
  const visit = (path: string, by = cookie) => site.app.request(path, { headers: { cookie: by } })
  const change = (fields: Record<string, string>) =>
    post(site.app, at.myCardPin.href(es), {
      cookie,
      fields: { current: pin, pin: '590271', again: '590271', ...fields },
    })
  const enter = (secret: string) => post(site.app, at.cardEntry.href(es), { fields: { number: card.number, secret } })

  it('shows its number to her, and that her account has no address', async () => {
    assert.match(await mainOf(await visit(at.myCard.href(es))), new RegExp(card.number.slice(0, 4)))
    const account = await mainOf(await visit(at.account.href(es)))
    assert.match(account, /Mi tarjeta y su PIN[\s\S]*Mi correo/)
    assert.doesNotMatch(account, /todavía no está confirmado/)
    assert.match(await mainOf(await visit(at.password.href(es))), /agrega antes un correo/)
    assert.equal(
      (await post(site.app, at.password.href(es), { cookie, fields: { password: 'cuatro hilos que cruzan' } })).status,
      409,
    )
  })
  it('has its PIN changed by who knows it; her other sessions end', async () => {
    const elsewhere = await openSession(site.world, personId)
    assert.match(await mainOf(await change({ current: '590272' })), /no es el PIN de tu tarjeta/)
    assert.match(await mainOf(await change({ current: '' })), /PIN que tiene ahora/)
    assert.match(await mainOf(await change({ again: '590272' })), /no son iguales/)
    assert.equal((await change({})).status, 303)
    assert.equal((await visit(at.account.href(es))).status, 200)
    assert.equal((await visit(at.account.href(es), elsewhere)).status, 303)
    assert.equal((await enter(pin)).status, 422)
    assert.equal((await enter('590271')).status, 303)
  })
  it('counts a wrong PIN as the entrance does', async () => {
    for (let tried = 0; tried < 5; tried++) await change({ current: '590272' })
    assert.equal((await change({})).status, 429)
    assert.equal((await enter(pin)).status, 429)
  })
  it('is ended only once she has an address', async () => {
    assert.equal((await post(site.app, at.myCardEnd.href(es), { cookie })).headers.get('location'), at.myCard.href(es))
    assert.equal((await enter(pin)).status, 303)
    await site.db
      .updateTable('person')
      .set({ email: `${card.number}@example.org`.toLowerCase() })
      .where('id', '=', personId)
      .execute()
    assert.match(await mainOf(await visit(at.myCard.href(es))), /Terminar mi tarjeta/)
    assert.equal((await post(site.app, at.myCardEnd.href(es), { cookie })).headers.get('location'), at.account.href(es))
    assert.equal((await enter(pin)).status, 422)
    assert.equal((await visit(at.account.href(es))).status, 200)
    assert.equal((await visit(at.myCard.href(es))).status, 404)
    assert.equal((await visit(at.card.href({ locale: 'es', number: card.number }), people.adela.cookie)).status, 404)
  })
  it('is nothing for whoever has none, is signed out or comes from another site', async () => {
    const { cookie: ana } = people.ana
    assert.equal((await visit(at.myCard.href(es), ana)).status, 404)
    assert.equal((await post(site.app, at.myCardPin.href(es), { cookie: ana })).status, 404)
    for (const page of [at.myCardPin, at.myCardEnd]) {
      assert.match((await post(site.app, page.href(es))).headers.get('location') ?? '', /sign-in/)
      assert.equal((await visit(page.href(es))).status, 404)
      const headers = { cookie, 'sec-fetch-site': 'cross-site' }
      assert.equal((await site.app.request(page.href(es), { method: 'POST', headers })).status, 403)
    }
    assert.equal((await site.app.request(at.myCard.href(es))).status, 303)
  })
  it('is in her data, without a secret, and her address is not', async () => {
    const text = await (await visit(at.dataFile.href(es))).text()
    const { accounts } = JSON.parse(text)
    assert.equal(accounts.card.number, card.number)
    assert.equal(accounts.email, null)
    assert.doesNotMatch(text, /invalid|digest/)
  })
  it('confirms by its PIN that the account is to be deleted', async () => {
    const path = at.deletion.href(es)
    assert.match(await mainOf(await visit(path)), /PIN de tu tarjeta para confirmar/)
    const remove = (fields: object) => post(site.app, path, { cookie, fields: { certificates: 'keep', ...fields } })
    assert.match(await mainOf(await remove({})), /PIN que tiene ahora/)
    assert.equal((await remove({ pin: '590272' })).status, 422)
    assert.equal((await remove({ pin })).status, 303)
    for (const table of ['card', 'person'] as const) {
      const column = table === 'card' ? 'person_id' : 'id'
      const { rows } = await site.pool.query(`select 1 from ${table} where ${column} = $1`, [personId])
      assert.deepEqual(rows, [])
    }
    const group = site.db
      .selectFrom('card_group')
      .select('id')
      .where('id', 'not in', site.db.selectFrom('card').select('group_id'))
    assert.deepEqual(await group.execute(), [])
  })
  it('lets her add a passkey, which her phone lists under her name', async () => {
    const options = await (await visit(at.passkeyRegistrationOptions.href({}))).json()
    assert.deepEqual([options.user.name, options.user.displayName], ['Rosa', 'Rosa'])
  })
})
