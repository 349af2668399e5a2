import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import { createUser } from '../../actions/create-user.ts'
import { accountsUrls } from '../../urls.ts'

const es = { locale: 'es' }
const page = accountsUrls.password.href(es)
const email = 'ana@example.org'
const password = 'nube tambor lana quilla'
const another = 'cuatro palabras muy distintas'

describe('changing a password', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  before(async () => {
    site = await testApp()
    await createUser(site.world, { name: 'Ana', email, password, at: new Date() })
  })
  const signIn = async (given: string) =>
    cookiesOf(await post(site.app, accountsUrls.signIn.href(es), { fields: { email, password: given } }))
  const isIn = async (cookie: string) => (await site.app.request(page, { headers: { cookie } })).status === 200

  it('asks for the one she has, and gives this device a new session while the others end', async () => {
    const [phone, laptop] = [await signIn(password), await signIn(password)]
    const wrong = await post(site.app, page, {
      cookie: phone,
      fields: { current: 'no es esta clave', password: another },
    })
    assert.equal(wrong.status, 422)
    assert.match(await mainOf(wrong), /Esa no es la contraseña/)
    const done = await post(site.app, page, { cookie: phone, fields: { current: password, password: another } })
    assert.equal(done.status, 303)
    assert.equal(await isIn(laptop), false)
    assert.equal(await isIn(phone), false)
    assert.equal(await isIn(cookiesOf(done)), true)
  })
  it('refuses one that is easy to guess', async () => {
    const cookie = await signIn(another)
    const response = await post(site.app, page, {
      cookie,
      fields: { current: another, password: 'anaanaanaanaanaana' },
    })
    assert.equal(response.status, 422)
    assert.match(await mainOf(response), /fácil de adivinar/)
  })
  it('is not for whoever is signed out', async () => {
    assert.match(
      (await post(site.app, page, { fields: { password: another } })).headers.get('location') ?? '',
      /sign-in/,
    )
  })
})
