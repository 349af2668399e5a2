import assert from 'node:assert/strict'
import { before, beforeEach, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { pin, printCards, useCardOf } from '#test/cards.ts'
import { cast } from '#test/cast.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import { lastLink } from '#test/letters.ts'
import { accountsUrls as at } from '../../urls.ts'

const es = { locale: 'es' }
const page = at.address.href(es)
const email = 'rosa@example.org'
const password = 'cuatro hilos que cruzan'

describe('an address for who enters with a card', () => {
  let site: Awaited<ReturnType<typeof testApp>>, people: Awaited<ReturnType<typeof cast>>
  let cookie: string, number: string
  before(async () => {
    site = await testApp({ environment: { SMTP_URL: 'smtp://localhost:2525' } })
    people = await cast(site.world)
  })
  beforeEach(async () => {
    await site.pool.query('delete from attempt')
    await site.pool.query('delete from mail')
    await site.pool.query(`delete from person where email like 'rosa@%'`)
    const [card] = await printCards(site.world, people.adela.id, ['Rosa'])
    assert.ok(card)
    number = card.number
    cookie = await useCardOf(site.app, card)
  })
  const add = (fields: object = {}, by = cookie) =>
    post(site.app, page, { cookie: by, fields: { email, pin, ...fields } })
  const letters = () => site.db.selectFrom('mail').select(['recipient', 'kind']).execute()
  const person = () =>
    site.db
      .selectFrom('person')
      .innerJoin('card', 'card.person_id', 'person.id')
      .select(['person.id', 'actor_id', 'email', 'email_verified'])
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
  const enter = () => post(site.app, at.cardEntry.href(es), { fields: { number, secret: pin } })

  it('is joined by a letter: same person, same actor, and the card still works', async () => {
    const before = await person()
    assert.match((await add()).headers.get('location') ?? '', /mail-sent\/address/)
    assert.deepEqual(await letters(), [{ recipient: email, kind: 'address-joining' }])
    assert.equal((await person()).email, before.email)

    const link = await lastLink(site.db, email)
    assert.equal((await post(site.app, link, { cookie })).headers.get('location'), at.myCard.href(es))
    assert.deepEqual(await person(), { ...before, email, email_verified: true })
    assert.equal((await enter()).status, 303)
    assert.equal((await post(site.app, link, { cookie })).status, 410)

    const chosen = await post(site.app, at.password.href(es), { cookie, fields: { password } })
    assert.equal(chosen.status, 303)
    const signedIn = await post(site.app, at.signIn.href(es), { fields: { email, password } })
    const mine = await site.app.request(at.myCard.href(es), { headers: { cookie: cookiesOf(signedIn) } })
    assert.match(await mainOf(mine), /rosa@example\.org/)
  })
  it('opens her account by a link by mail from then on', async () => {
    const { id } = await person()
    await add()
    // The letter is opened in another browser, where nobody is signed in.
    const opened = await post(site.app, await lastLink(site.db, email))
    assert.equal(opened.headers.get('location'), at.myCard.href(es))
    await post(site.app, at.mailLink.href(es), { fields: { email } })
    assert.equal((await post(site.app, await lastLink(site.db, email))).status, 303)
    assert.equal((await person()).id, id)
  })
  it('asks for the PIN of the card, and for a whole address that can be written to', async () => {
    assert.match(await mainOf(await add({ pin: '' })), /PIN que tiene ahora/)
    assert.match(await mainOf(await add({ pin: '590272' })), /no es el PIN de tu tarjeta/)
    for (const wrong of ['', 'rosa', 'x@cards.invalid']) assert.equal((await add({ email: wrong })).status, 422)
    assert.deepEqual(await letters(), [])
  })
  it('gets the same answer when it is somebody’s already, who is told', async () => {
    assert.match((await add({ email: people.ana.email })).headers.get('location') ?? '', /mail-sent\/address/)
    assert.deepEqual(await letters(), [{ recipient: people.ana.email, kind: 'address-taken' }])
  })
  it('is not joined once it has an account of its own', async () => {
    await add()
    const link = await lastLink(site.db, email)
    await post(site.app, at.mailLink.href(es), { fields: { email } })
    await post(site.app, await lastLink(site.db, email))
    assert.equal((await post(site.app, link, { cookie })).status, 410)
    assert.match((await person()).email, /invalid$/)
  })
  it('is told when the card gets a new code', async () => {
    await add()
    await post(site.app, await lastLink(site.db, email), { cookie })
    await post(site.app, at.cardCode.href({ locale: 'es', number }), { cookie: people.adela.cookie })
    assert.deepEqual((await letters()).at(-1), { recipient: email, kind: 'card-renewed' })
  })
  it('is only for who has a card and no address, and is signed in', async () => {
    const away = await add({}, people.ana.cookie)
    assert.equal(away.headers.get('location'), at.account.href(es))
    assert.match((await add({}, '')).headers.get('location') ?? '', /sign-in/)
    assert.equal((await site.app.request(page, { headers: { cookie: people.ana.cookie } })).status, 303)
    assert.equal((await site.app.request(page, { method: 'PUT' })).status, 404)
    const headers = { cookie, 'sec-fetch-site': 'cross-site' }
    assert.equal((await site.app.request(page, { method: 'POST', headers })).status, 403)
  })
})

describe('an address on a site that cannot send mail', () => {
  it('is said to be off', async () => {
    const site = await testApp({ environment: { BASE_URL: 'https://conecta.example' } })
    const people = await cast(site.world)
    const [card] = await printCards(site.world, people.adela.id, ['Rosa'])
    assert.ok(card)
    const cookie = (await useCardOf(site.app, card))
      .replace('session=', '__Host-session=')
      .replace('__Host-__Host-', '__Host-')
    const response = await post(site.app, page, { cookie, fields: { email, pin } })
    assert.equal(response.status, 409)
    assert.match(await mainOf(response), /todavía no puede enviar correos/)
  })
})
