import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import { lastLink } from '#test/letters.ts'
import { accountsUrls } from '../../urls.ts'

const es = { locale: 'es' }
const page = accountsUrls.mailLink.href(es)
const account = accountsUrls.account.href(es)
const password = 'nube tambor lana quilla'

describe('a link by mail', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  before(async () => void (site = await testApp()))
  const ask = (email: string) => post(site.app, page, { fields: { email } })
  const signedIn = async (response: Response) =>
    (await site.app.request(account, { headers: { cookie: cookiesOf(response) } })).status === 200

  it('makes an account at its first use, asks for a name, and works once', async () => {
    const response = await ask('nueva@example.org')
    assert.equal(response.headers.get('location'), '/es/accounts/mail-sent/mail-link')
    const link = await lastLink(site.db, 'nueva@example.org')
    assert.equal((await site.app.request(link)).status, 200)
    const used = await post(site.app, link)
    assert.equal(used.headers.get('location'), '/es/accounts/profile')
    assert.ok(await signedIn(used))
    assert.equal((await post(site.app, link)).status, 410)
  })
  it('does nothing when a mail program opens it', async () => {
    await ask('otra@example.org')
    const link = await lastLink(site.db, 'otra@example.org')
    for (let opened = 0; opened < 3; opened++) assert.equal((await site.app.request(link)).status, 200)
    assert.equal((await post(site.app, link)).status, 303)
  })
  it('says the same whether there is an account or not', async () => {
    const [known, unknown] = [await ask('nueva@example.org'), await ask('nadie@example.org')]
    assert.equal(known.headers.get('location'), unknown.headers.get('location'))
  })
  it('warns before it ends a password that was chosen before the address was confirmed', async () => {
    const fields = { name: 'Ana', email: 'ana@example.org', password }
    const before = await post(site.app, accountsUrls.signUp.href(es), { fields })
    await ask('ana@example.org')
    const link = await lastLink(site.db, 'ana@example.org')
    assert.match(await mainOf(await site.app.request(link)), /la contraseña que se eligió antes deja de servir/)
    const used = await post(site.app, link)
    assert.equal(used.headers.get('location'), '/es/accounts/password')
    assert.ok(await signedIn(used))
    assert.equal(await signedIn(before), false)
    const chosen = await post(site.app, accountsUrls.password.href(es), {
      fields: { password: 'otra clave bastante larga' },
      cookie: cookiesOf(used),
    })
    assert.equal(chosen.status, 303)
  })
  it('is asked for four times in half an hour at most', async () => {
    for (let asked = 0; asked < 4; asked++) await ask('mucho@example.org')
    assert.equal((await ask('mucho@example.org')).status, 429)
  })
  it('is gone when mistyped', async () => {
    const link = accountsUrls.mailLinkEntry.href({ locale: 'es', token: 'abc' })
    assert.equal((await site.app.request(link)).status, 410)
    assert.equal((await post(site.app, link)).status, 410)
  })
})
