import assert from 'node:assert/strict'
import { before, beforeEach, describe, it } from 'node:test'
import type { Hono } from 'hono'
import type { AnyRequest } from '#kernel/http/context.ts'
import type { Contributions } from '#kernel/sockets/module.ts'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import { lastLink } from '#test/letters.ts'
import { createApp } from '../../../../app.tsx'
import { ensureActor } from '../../session/visitor.ts'
import { accountsUrls } from '../../urls.ts'

const es = { locale: 'es' }
const page = accountsUrls.wasThisYou.href(es)
const password = 'nube tambor lana quilla'
const fields = { name: 'Nueva', email: 'nueva@example.org', password }

/** A room of the house in which a visitor has done one thing, and which notes what it is told. */
function room(claims: { from: string; to: string }[]): Contributions {
  return {
    module: 'loom',
    unclaimed: async (_, visitor) => (claims.some(({ from }) => from === visitor) ? [] : ['Una hoja de costos']),
    claim: async (_, claim) => void claims.push(claim),
  }
}

describe('was this you?', () => {
  let site: Awaited<ReturnType<typeof testApp>>, people: Awaited<ReturnType<typeof cast>>
  let claims: { from: string; to: string }[], app: ReturnType<typeof createApp>
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
  })
  beforeEach(() => {
    claims = []
    app = createApp({ ...site.world, contributions: [...site.world.contributions, room(claims)] })
    app.post('/:locale/answer', async (c) => c.text(await ensureActor(c)))
  })
  const visit = async () => {
    const response = await post(app, '/es/answer')
    return { actorId: await response.text(), cookie: cookiesOf(response) }
  }

  it('begins a visitor at the first answer, once', async () => {
    const visitor = await visit()
    const again = await post(app, '/es/answer', { cookie: visitor.cookie })
    assert.equal(await again.text(), visitor.actorId)
    assert.deepEqual(again.headers.getSetCookie(), [])
    assert.deepEqual((await app.request('/es')).headers.getSetCookie(), [])
  })
  it('is asked after signing up, and joins her work to her when she says yes', async () => {
    const visitor = await visit()
    const signedUp = await post(app, accountsUrls.signUp.href(es, { next: '/es/learning' }), {
      fields,
      cookie: visitor.cookie,
    })
    const asked = signedUp.headers.get('location') ?? ''
    assert.equal(asked, '/es/accounts/was-this-you?next=%2Fes%2Flearning')
    const cookie = `${visitor.cookie}; ${cookiesOf(signedUp)}`
    assert.match(await mainOf(await app.request(asked, { headers: { cookie } })), /Una hoja de costos/)
    assert.equal((await post(app, asked, { cookie })).status, 422)

    const answered = await post(app, asked, { fields: { answer: 'yes' }, cookie })
    assert.equal(answered.headers.get('location'), '/es/learning')
    const [{ actor_id: to = '' } = {}] = await site.db
      .selectFrom('person')
      .select('actor_id')
      .where('email', '=', fields.email)
      .execute()
    assert.deepEqual(claims, [{ from: visitor.actorId, to }])
    assert.match(answered.headers.getSetCookie().join(), /visitor=; Max-Age=0/)
  })
  it('leaves the work to nobody when she says no, and takes the visitor from this browser', async () => {
    const visitor = await visit()
    const cookie = `${visitor.cookie}; ${people.carla.cookie}`
    const answered = await post(app, page, { fields: { answer: 'no' }, cookie })
    assert.equal(answered.status, 303)
    assert.deepEqual(claims, [])
    assert.match(answered.headers.getSetCookie().join(), /visitor=; Max-Age=0/)
    // The night that removes her 180 days later has to find her, to erase what she wrote.
    const left = await site.db.selectFrom('visitor').select('id').where('actor_id', '=', visitor.actorId).execute()
    assert.equal(left.length, 1)
  })
  it('is not asked where nothing was done, nor of whoever is signed out', async () => {
    assert.equal((await app.request(page, { headers: { cookie: people.carla.cookie } })).headers.get('location'), '/es')
    assert.match((await app.request(page)).headers.get('location') ?? '', /sign-in/)
    assert.match((await post(app, page, { fields: { answer: 'yes' } })).headers.get('location') ?? '', /sign-in/)
  })
  it('is asked in another browser too, when the mail is opened there', async () => {
    const mailed = await testApp({ environment: { SMTP_URL: 'smtp://localhost:2525' } })
    const there = createApp({ ...mailed.world, contributions: [...mailed.world.contributions, room(claims)] })
    there.post('/:locale/answer', async (c) => c.text(await ensureActor(c)))
    const phone = await post(there, '/es/answer')
    await post(there, accountsUrls.signUp.href(es), { fields, cookie: cookiesOf(phone) })
    const confirmed = await post(there, await lastLink(mailed.db, fields.email))
    assert.equal(confirmed.headers.get('location'), page)
    await post(there, page, { fields: { answer: 'yes' }, cookie: cookiesOf(confirmed) })
    assert.deepEqual(
      claims.map(({ from }) => from),
      [await phone.text()],
    )
  })
  it('is asked of each visitor by herself, of this browser and of the one where she signed up', async () => {
    const mailed = await testApp({ environment: { SMTP_URL: 'smtp://localhost:2525' } })
    const there = createApp({ ...mailed.world, contributions: [...mailed.world.contributions, room(claims)] })
    there.post('/:locale/answer', async (c) => c.text(await ensureActor(c)))
    const [phone, library] = [await post(there, '/es/answer'), await post(there, '/es/answer')]
    const [first, second] = [await phone.text(), await library.text()]
    await post(there, accountsUrls.signUp.href(es), { fields, cookie: cookiesOf(phone) })
    const link = await lastLink(mailed.db, fields.email)
    const cookie = `${cookiesOf(library)}; ${cookiesOf(await post(there, link, { cookie: cookiesOf(library) }))}`
    const visitorAskedAbout = async () =>
      /name="visitor" value="([^"]+)"/.exec(await mainOf(await there.request(page, { headers: { cookie } })))?.[1]
    assert.equal(await visitorAskedAbout(), second)

    const stranger = await post(there, page, { fields: { answer: 'yes', visitor: people.ana.actorId }, cookie })
    assert.equal(stranger.headers.get('location'), page)
    assert.deepEqual(claims, [])
    const answered = await post(there, page, { fields: { answer: 'yes', visitor: second }, cookie })
    assert.equal(answered.headers.get('location'), page)
    assert.equal(await visitorAskedAbout(), first)
    await post(there, page, { fields: { answer: 'yes', visitor: first }, cookie })
    assert.deepEqual(
      claims.map(({ from }) => from),
      [second, first],
    )
  })
})

describe('a visitor on an https site', () => {
  it('is known by a cookie that is bound to the host', async () => {
    const { world } = await testApp({ environment: { BASE_URL: 'https://conecta.example' } })
    const app: Hono<AnyRequest> = createApp(world)
    app.post('/:locale/answer', async (c) => c.text(await ensureActor(c)))
    const line = (await post(app, '/es/answer')).headers.getSetCookie().join()
    assert.match(line, /^__Host-visitor=[\w-]{43}; /)
    for (const part of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) assert.ok(line.includes(part), part)
  })
})
