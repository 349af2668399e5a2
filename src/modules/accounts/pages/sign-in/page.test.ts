import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import { createUser } from '../../actions/create-user.ts'
import { accountsUrls } from '../../urls.ts'

const es = { locale: 'es' }
const signInPage = accountsUrls.signIn.href(es)
const password = 'nube tambor lana quilla'

describe('sign-in', () => {
  let app: Awaited<ReturnType<typeof testApp>>['app']
  before(async () => {
    const made = await testApp()
    app = made.app
    for (const name of ['Ana', 'Bruno'])
      await createUser(made.world, { name, email: `${name.toLowerCase()}@example.org`, password, at: new Date() })
  })
  const signIn = (email: string, given = password, next?: string) =>
    post(app, accountsUrls.signIn.href(es, { next }), { fields: { email, password: given } })

  it('opens a session and leads back to where she was going', async () => {
    const response = await signIn('ANA@example.org', password, '/es/learning')
    assert.equal(response.status, 303)
    assert.equal(response.headers.get('location'), '/es/learning')
    const account = await app.request(accountsUrls.account.href(es), { headers: { cookie: cookiesOf(response) } })
    assert.match(await mainOf(account), /ana@example.org/)
  })
  it('leads to no other site', async () => {
    const response = await signIn('ana@example.org', password, 'https://evil.example/')
    assert.equal(response.headers.get('location'), '/es')
  })
  it('makes a new session at every sign-in', async () => {
    const [first, second] = [await signIn('ana@example.org'), await signIn('ana@example.org')]
    assert.notEqual(cookiesOf(first), cookiesOf(second))
  })
  it('says the same of a wrong password and of an unknown address', async () => {
    const [wrong, unknown] = [await signIn('ana@example.org', 'otra cosa muy larga'), await signIn('nadie@example.org')]
    assert.deepEqual([wrong.status, unknown.status], [422, 422])
    const said = (html: string) => html.replace(/value="[^"]*"/, '')
    assert.equal(said(await mainOf(wrong)), said(await mainOf(unknown)))
  })
  it('pauses after ten attempts on one account, and says until when', async () => {
    for (let tries = 0; tries < 10; tries++) await signIn('bruno@example.org', `intento numero ${tries} largo`)
    const response = await signIn('bruno@example.org')
    assert.equal(response.status, 429)
    assert.match(await mainOf(response), /Espera 15 minutos/)
    assert.equal((await signIn('ana@example.org')).status, 303)
  })
  it('is refused from another site', async () => {
    const body = new URLSearchParams({ email: 'ana@example.org', password })
    const response = await app.request(signInPage, {
      method: 'POST',
      body,
      headers: { origin: 'https://evil.example' },
    })
    assert.equal(response.status, 403)
    assert.deepEqual(response.headers.getSetCookie(), [])
  })
  it('is not kept by any cache', async () => {
    assert.equal((await app.request(signInPage)).headers.get('cache-control'), 'no-store')
  })
})

describe('sign-in on an https site', () => {
  it('sets a cookie that is bound to the host', async () => {
    const { app, world } = await testApp({ environment: { BASE_URL: 'https://conecta.example' } })
    await createUser(world, { name: 'Ana', email: 'ana@example.org', password, at: new Date() })
    const response = await post(app, signInPage, { fields: { email: 'ana@example.org', password } })
    const [line = ''] = response.headers.getSetCookie().filter((each) => each.includes('session='))
    assert.match(line, /^__Host-session=/)
    for (const part of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) assert.ok(line.includes(part), part)
    const account = await app.request(accountsUrls.account.href(es), { headers: { cookie: cookiesOf(response) } })
    assert.equal(account.status, 200)
  })
  it('says that mail is off where no server sends it', async () => {
    const { app } = await testApp({ environment: { BASE_URL: 'https://conecta.example' } })
    assert.match(await mainOf(await app.request(signInPage)), /todavía no puede enviar correos/)
    const asked = await post(app, accountsUrls.mailLink.href(es), { fields: { email: 'ana@example.org' } })
    assert.equal(asked.status, 409)
  })
})
