import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import { accountsUrls } from '../urls.ts'
import { greetOperator } from './greet-operator.ts'

const es = { locale: 'es' }
const fields = { name: 'Adela', email: 'adela@example.org', password: 'nube tambor lana quilla' }
const pathIn = (line = '') => new URL(/https?:\/\/\S+/.exec(line)?.[0] ?? '').pathname

describe('the link to the first administrator', () => {
  it('makes one, once', async () => {
    const { app, world } = await testApp()
    const path = pathIn((await greetOperator(world))[0])
    assert.match(await mainOf(await app.request(path)), /primera cuenta de administración/)
    assert.equal((await post(app, path, { fields: { ...fields, password: 'corta' } })).status, 422)
    const made = await post(app, path, { fields })
    assert.equal(made.headers.get('location'), '/es/accounts/people')
    assert.equal(
      (await app.request(accountsUrls.people.href(es), { headers: { cookie: cookiesOf(made) } })).status,
      200,
    )
    assert.equal((await app.request(path)).status, 410)
    assert.equal((await post(app, path, { fields: { ...fields, email: 'otra@example.org' } })).status, 410)
    assert.ok(!(await greetOperator(world)).some((line) => line.includes('first-administrator')))
  })
  it('is taken by one of two who press at the same moment', async () => {
    const { app, world, db } = await testApp()
    const path = pathIn((await greetOperator(world))[0])
    await Promise.all([
      post(app, path, { fields }),
      post(app, path, { fields: { ...fields, email: 'otra@example.org' } }),
    ])
    const grants = await db.selectFrom('role_grant').select('id').execute()
    assert.equal(grants.length, 1)
  })
  it('makes an account that there is already administrator, for whoever knows its password', async () => {
    const { app, world } = await testApp()
    await post(app, accountsUrls.signUp.href(es), { fields })
    const path = pathIn((await greetOperator(world))[0])
    assert.equal((await post(app, path, { fields: { ...fields, password: 'otra cosa muy larga' } })).status, 422)
    assert.equal((await post(app, path, { fields })).status, 303)
  })
  it('ends after one hour', async () => {
    const { app, world, db } = await testApp()
    const path = pathIn((await greetOperator(world))[0])
    await db
      .updateTable('operator_link')
      .set({ expires_at: new Date(Date.now() - 1) })
      .execute()
    assert.equal((await app.request(path)).status, 410)
  })
  it('is replaced by the next start', async () => {
    const { app, world } = await testApp()
    const first = pathIn((await greetOperator(world))[0])
    await greetOperator(world)
    assert.equal((await app.request(first)).status, 410)
  })
})

describe('the kept mail', () => {
  it('is read through the printed link, and by no other', async () => {
    const { app, world } = await testApp()
    const path = pathIn((await greetOperator(world)).at(-1))
    await post(app, accountsUrls.mailLink.href(es), { fields: { email: 'ana@example.org' } })
    const html = await mainOf(await app.request(path))
    assert.match(html, /ana@example.org/)
    assert.match(html, /href="http:\/\/localhost:3000\/es\/accounts\/mail-link\//)
    assert.equal((await app.request(accountsUrls.mailbox.href({ locale: 'es', token: 'guessed' }))).status, 404)
  })
  it('is read by an administrator, by nobody else, and on a public site by no link', async () => {
    const { app, world } = await testApp({ environment: { BASE_URL: 'https://conecta.example' } })
    const { adela, edith } = await cast(world)
    assert.ok(!(await greetOperator(world)).some((line) => line.includes('mailbox')))
    const page = accountsUrls.mail.href(es)
    assert.equal(
      (await app.request(page, { headers: { cookie: adela.cookie.replace('session', '__Host-session') } })).status,
      200,
    )
    assert.equal(
      (await app.request(page, { headers: { cookie: edith.cookie.replace('session', '__Host-session') } })).status,
      403,
    )
  })
})
