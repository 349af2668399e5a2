import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { mainOf, post } from '#test/forms.ts'
import { lastLink } from '#test/letters.ts'
import { createUser } from '../../actions/create-user.ts'
import { accountsUrls } from '../../urls.ts'

const es = { locale: 'es' }
const page = accountsUrls.passwordReset.href(es)
const email = 'ana@example.org'
const password = 'nube tambor lana quilla'
const another = 'cuatro palabras muy distintas'

describe('a forgotten password', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  before(async () => {
    site = await testApp()
    await createUser(site.world, { name: 'Ana', email, password, at: new Date() })
  })
  const signIn = (given: string) => post(site.app, accountsUrls.signIn.href(es), { fields: { email, password: given } })

  it('is replaced by the link of a letter, once, and every session ends', async () => {
    const session = (await signIn(password)).headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    assert.equal((await post(site.app, page, { fields: { email } })).status, 303)
    const link = await lastLink(site.db, email)
    const short = await post(site.app, link, { fields: { password: 'corta' } })
    assert.equal(short.status, 422)
    assert.match(await mainOf(short), /al menos 15/)
    assert.equal((await post(site.app, link, { fields: { password: another } })).status, 303)
    assert.equal((await signIn(password)).status, 422)
    assert.equal((await signIn(another)).status, 303)
    assert.equal((await site.app.request(accountsUrls.account.href(es), { headers: { cookie: session } })).status, 303)
    assert.equal((await post(site.app, link, { fields: { password: another } })).status, 410)
  })
  it('tells the owner that the password changed', async () => {
    const mail = await site.db.selectFrom('mail').select('kind').where('kind', '=', 'password-changed').execute()
    assert.equal(mail.length, 1)
  })
  it('says the same of an unknown address, and writes to nobody', async () => {
    const response = await post(site.app, page, { fields: { email: 'nadie@example.org' } })
    assert.equal(response.headers.get('location'), '/es/accounts/mail-sent/password-reset')
    const mail = await site.db.selectFrom('mail').select('id').where('recipient', '=', 'nadie@example.org').execute()
    assert.deepEqual(mail, [])
  })
})
