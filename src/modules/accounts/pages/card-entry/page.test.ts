import assert from 'node:assert/strict'
import { before, beforeEach, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { printCards } from '#test/cards.ts'
import { cast, enterStage } from '#test/cast.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import type { PrintedCard } from '../../actions/make-cards.ts'
import { cardNumber } from '../../rules/card-number.ts'
import { accountsUrls as at } from '../../urls.ts'

const es = { locale: 'es' }
const entry = at.cardEntry.href(es)
const firstUse = at.cardFirstUse.href(es)
const pin = '748293'

describe('a card', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let facilitator: Awaited<ReturnType<typeof enterStage>>
  let card: PrintedCard
  before(async () => {
    site = await testApp()
    await cast(site.world)
    facilitator = await enterStage(site.world, { name: 'Fabiola', role: 'facilitator' })
  })
  beforeEach(async () => {
    const [made] = await printCards(site.world, facilitator.id, ['Rosa'])
    assert.ok(made)
    card = made
    // Each test is a quarter of an hour of its own.
    await site.pool.query('delete from attempt')
  })
  const use = (fields: object = {}, path = firstUse) =>
    post(site.app, path, { fields: { ...card, pin, again: pin, ...fields } })
  const enter = (secret: string, number = card.number) => post(site.app, entry, { fields: { number, secret } })
  const row = () => site.db.selectFrom('card').selectAll().where('number', '=', card.number).executeTakeFirstOrThrow()

  it('opens once by its code, and from then on by the PIN that she chose', async () => {
    const asked = await enter(`${card.code.slice(0, 4)} ${card.code.slice(4)}`, card.number.toLowerCase())
    const html = await mainOf(asked)
    assert.equal(asked.status, 200)
    assert.match(html, /Te damos la bienvenida, Rosa/)
    assert.match(html, /value="Rosa"/)

    const used = await use({ name: 'Rosa Quispe' })
    assert.equal(used.status, 303)
    const home = await site.app.request(at.account.href(es), { headers: { cookie: cookiesOf(used) } })
    const account = await mainOf(home)
    assert.match(account, /Rosa Quispe/)
    assert.doesNotMatch(account, /invalid/)

    assert.match(await mainOf(await enter(card.code)), /no coinciden/)
    assert.match(await mainOf(await enter('748294')), /no coinciden/)
    const again = await enter(pin)
    assert.equal(again.status, 303)
    assert.match(again.headers.getSetCookie().join(), /session=[^;]+; Max-Age=2592000; .*HttpOnly; SameSite=Lax/)
    const sessions = await mainOf(
      await site.app.request(at.sessions.href(es), { headers: { cookie: cookiesOf(again) } }),
    )
    assert.equal(sessions.match(/class="sessions__session/g)?.length, 2)
  })
  it('says what is wrong with a PIN, keeps what was typed and uses nothing up', async () => {
    const wrong: [string, string, RegExp][] = [
      ['', '', /Elige un PIN de 6 cifras/],
      ['12345', '12345', /exactamente 6 cifras/],
      ['123456', '123456', /de los primeros/],
      ['150690', '150690', /parece una fecha/],
      [card.code.slice(1, 7), card.code.slice(1, 7), /impreso en tu tarjeta|parece una fecha|de los primeros/],
      [pin, '748239', /no son iguales/],
    ]
    for (const [first, again, word] of wrong) {
      const response = await use({ pin: first, again, name: 'Rosa María' })
      const html = await mainOf(response)
      assert.equal(response.status, 422)
      assert.match(html, word)
      assert.match(html, /value="Rosa María"/)
      assert.doesNotMatch(html, new RegExp(`value="${pin}"`))
    }
    assert.equal((await use({ name: ' ' })).status, 422)
    assert.equal((await use()).status, 303)
  })
  it('is used once, however many try at once', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => use()))
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422, 422, 422])
  })
  it('answers alike for a number that no card has, and for the PIN of a card that has none', async () => {
    const nobody = cardNumber(new Uint8Array([1, 2, 3, 4, 5, 6, 7]))
    const words = async (response: Response) =>
      (await mainOf(response)).replaceAll(nobody, '').replaceAll(card.number, '')
    assert.equal(await words(await enter(pin, nobody)), await words(await enter(pin)))
    assert.equal(await words(await enter('12345678', nobody)), await words(await enter('12345678')))
  })
  it('finds a number that was miswritten before anything is tried', async () => {
    const [first, second, ...rest] = card.number
    const response = await enter(pin, `${second}${first}${rest.join('')}`.replace(/^(.)\1/, 'ZY'))
    assert.equal(response.status, 422)
    assert.match(await mainOf(response), /no es de ninguna tarjeta/)
    assert.match(await mainOf(await enter('12')), /6 cifras y el código de la tarjeta tiene 8/)
    assert.match(await mainOf(await enter('', '')), /Escribe el número de tu tarjeta/)
  })
  it('waits after five tries, and is locked by the tenth wrong one of a day, also for who knows the PIN', async () => {
    await use()
    for (let tried = 0; tried < 5; tried++) assert.equal((await enter('12345678')).status, 422)
    assert.equal((await enter(pin)).status, 429)
    for (let tried = 5; tried < 9; tried++) {
      await site.world.limiter.forget({ name: 'card by number', most: 5, seconds: 900 }, card.number)
      await enter('12345678')
    }
    await site.world.limiter.forget({ name: 'card by number', most: 5, seconds: 900 }, card.number)
    assert.match(await mainOf(await enter('748294')), /está bloqueada/)
    assert.match(await mainOf(await enter(pin)), /está bloqueada/)
    assert.ok((await row()).locked_at)
  })
  it('says when the time of its code ran out, and only to who knows the code', async () => {
    await site.db
      .updateTable('card')
      .set({ code_expires_at: new Date(0) })
      .where('number', '=', card.number)
      .execute()
    assert.match(await mainOf(await enter(card.code)), /se le acabó el tiempo/)
    assert.match(await mainOf(await use()), /se le acabó el tiempo/)
    assert.match(await mainOf(await enter('12345678')), /no coinciden/)
  })
  it('leads back to where she was going, and never to another site', async () => {
    const asked = await post(site.app, at.cardEntry.href(es, { next: '/es/learning' }), {
      fields: { number: card.number, secret: card.code },
    })
    assert.match(await mainOf(asked), /next=%2Fes%2Flearning/)
    const used = await use({}, at.cardFirstUse.href(es, { next: '/es/learning' }))
    assert.equal(used.headers.get('location'), '/es/learning')
    const away = await post(site.app, at.cardEntry.href(es, { next: '//evil.example' }), {
      fields: { number: card.number, secret: pin },
    })
    assert.equal(away.headers.get('location'), '/es')
  })
  it('is led to by its QR with its number filled in, and by a short address', async () => {
    const scanned = await site.app.request(at.numberedCardEntry.href({ locale: 'es', number: card.number }))
    assert.match(await mainOf(scanned), new RegExp(`value="${card.number.slice(0, 4)}-${card.number.slice(4)}"`))
    const unknown = await site.app.request(at.numberedCardEntry.href({ locale: 'es', number: '"><b>' }))
    assert.doesNotMatch(await mainOf(unknown), /<b>/)
    const short = await site.app.request('/t', { headers: { 'accept-language': 'pt-BR' } })
    assert.equal(short.headers.get('location'), '/pt/accounts/card')
    assert.equal((await site.app.request(firstUse)).headers.get('location'), entry)
  })
  it('is for nobody on another site', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' }
    for (const path of [entry, firstUse])
      assert.equal((await site.app.request(path, { method: 'POST', body: new URLSearchParams(), headers })).status, 403)
  })
  it('keeps nothing of code and PIN that could be read', async () => {
    await use()
    const kept = JSON.stringify(await row())
    assert.doesNotMatch(kept, new RegExp(`${card.code}|${pin}`))
  })
})
