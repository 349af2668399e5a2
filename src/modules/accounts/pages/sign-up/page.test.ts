import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import { accountsUrls } from '../../urls.ts'

const password = 'nube tambor lana quilla'
const es = { locale: 'es' }

describe('sign-up', () => {
  let app: Awaited<ReturnType<typeof testApp>>['app']
  before(async () => void ({ app } = await testApp()))
  const signUp = (fields: Record<string, string>) => post(app, accountsUrls.signUp.href(es), { fields })

  it('makes an account and signs in at once where no mail is delivered', async () => {
    const response = await signUp({ name: 'Ana', email: 'Ana@example.org', password })
    assert.equal(response.status, 303)
    assert.equal(response.headers.get('location'), '/es')
    const home = await app.request('/es', { headers: { cookie: cookiesOf(response) } })
    assert.ok((await home.text()).includes('Ana'))
    const lines = response.headers.getSetCookie().find((line) => line.startsWith('session='))
    assert.match(lines ?? '', /Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax/)
  })
  it('says what to do about each fault', async () => {
    const response = await signUp({ name: ' ', email: 'ana', password: 'corta' })
    const html = await mainOf(response)
    assert.equal(response.status, 422)
    assert.match(html, /Escribe cómo quieres que te llamemos/)
    assert.match(html, /como ana@example.org/)
    assert.match(html, /value="ana"/)
  })
  it('refuses a short password, and one that everybody knows', async () => {
    const short = await signUp({ name: 'Eva', email: 'eva@example.org', password: 'quilla lana' })
    assert.match(await mainOf(short), /al menos 15 caracteres/)
    const known = await signUp({ name: 'Eva', email: 'eva@example.org', password: 'passwordpassword' })
    assert.equal(known.status, 422)
    assert.match(await mainOf(known), /fácil de adivinar/)
  })
  it('leads a taken address to signing in', async () => {
    const response = await signUp({ name: 'Otra', email: 'ana@example.org', password })
    assert.equal(response.status, 422)
    assert.match(await mainOf(response), /entra o pide un enlace por correo/)
  })
  it('is refused from another site', async () => {
    const response = await app.request(accountsUrls.signUp.href(es), {
      method: 'POST',
      body: new URLSearchParams({ name: 'Mala', email: 'mala@example.org', password }),
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    assert.equal(response.status, 403)
  })
})

describe('sign-up where mail is delivered', () => {
  it('answers the same for a free and a taken address, and tells the owner by mail', async () => {
    const { app, db, enqueued } = await testApp({ environment: { SMTP_URL: 'smtp://localhost:2525' } })
    const signUp = (email: string) =>
      post(app, accountsUrls.signUp.href(es), { fields: { name: 'Ana', email, password } })
    const free = await signUp('ana@example.org')
    const taken = await signUp('ana@example.org')
    for (const response of [free, taken]) {
      assert.equal(response.status, 303)
      assert.equal(response.headers.get('location'), '/es/accounts/mail-sent/confirmation')
      assert.deepEqual(response.headers.getSetCookie(), [])
    }
    const mail = await db.selectFrom('mail').select('kind').orderBy('id').execute()
    assert.deepEqual(mail, [{ kind: 'email-confirmation' }, { kind: 'already-registered' }])
    assert.equal(enqueued.length, 2)
  })
})
