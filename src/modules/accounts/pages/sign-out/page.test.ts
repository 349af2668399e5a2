import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import { accountsUrls } from '../../urls.ts'

const page = accountsUrls.signOut.href({ locale: 'es' })
const account = accountsUrls.account.href({ locale: 'es' })

describe('sign-out', () => {
  let app: Awaited<ReturnType<typeof testApp>>['app'], people: Awaited<ReturnType<typeof cast>>
  before(async () => {
    const made = await testApp()
    app = made.app
    people = await cast(made.world)
  })

  it('ends this session, in the database too', async () => {
    const { cookie } = people.ana
    const response = await post(app, page, { cookie })
    assert.equal(response.status, 303)
    assert.match(response.headers.getSetCookie().join(), /session=; Max-Age=0/)
    assert.equal((await app.request(account, { headers: { cookie } })).status, 303)
  })
  it('asks first, since a link may not end anything', async () => {
    const response = await app.request(page, { headers: { cookie: people.bruno.cookie } })
    assert.match(await mainOf(response), /<form[^>]*method="post"/)
    assert.equal((await app.request(account, { headers: { cookie: people.bruno.cookie } })).status, 200)
  })
  it('does no harm to whoever is signed out', async () => assert.equal((await post(app, page)).status, 303))
})
