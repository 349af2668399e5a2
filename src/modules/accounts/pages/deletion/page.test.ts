import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import { createUser } from '../../actions/create-user.ts'
import { accountsUrls } from '../../urls.ts'

const es = { locale: 'es' }
const page = accountsUrls.deletion.href(es)
const email = 'nueva@example.org'
const password = 'nube tambor lana quilla'

describe('deleting my account', () => {
  let site: Awaited<ReturnType<typeof testApp>>, people: Awaited<ReturnType<typeof cast>>
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
    await createUser(site.world, { name: 'Nueva', email, password, at: new Date() })
  })

  it('asks for the password, then leaves no row that leads to her', async () => {
    const signedIn = await post(site.app, accountsUrls.signIn.href(es), { fields: { email, password } })
    const cookie = cookiesOf(signedIn)
    await post(site.app, accountsUrls.mailLink.href(es), { fields: { email } })
    const { id } = await site.db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow()

    const fields = { certificates: 'erase' }
    assert.match(await mainOf(await post(site.app, page, { cookie, fields })), /contraseña que tienes ahora/)
    const wrong = await post(site.app, page, { cookie, fields: { ...fields, password: 'otra cosa muy larga' } })
    assert.equal(wrong.status, 422)
    const done = await post(site.app, page, { cookie, fields: { ...fields, password } })
    assert.equal(done.status, 303)
    assert.match(done.headers.getSetCookie().join(), /session=; Max-Age=0/)

    for (const table of ['session', 'credential', 'passkey', 'consent', 'role_grant'])
      assert.deepEqual(await site.db.selectFrom(table).selectAll().where('person_id', '=', id).execute(), [], table)
    assert.deepEqual(await site.db.selectFrom('person').select('id').where('id', '=', id).execute(), [])
    assert.deepEqual(await site.db.selectFrom('mail').select('id').where('recipient', '=', email).execute(), [])
    const links = await site.db.selectFrom('verification').select('value').execute()
    assert.ok(!links.some(({ value }) => value.includes(email) || value.includes(id)))
    const audit = await site.db.selectFrom('audit').selectAll().where('event', '=', 'accountDeleted').execute()
    assert.equal(audit.length, 1)
    assert.ok(!JSON.stringify(audit).includes(id))
  })
  it('asks whoever has no password to have signed in within a day', async () => {
    const old = new Date(Date.now() - 2 * 86_400_000)
    await site.db.updateTable('session').set({ created_at: old }).where('person_id', '=', people.bruno.id).execute()
    const fields = { certificates: 'keep' }
    assert.equal((await post(site.app, page, { cookie: people.bruno.cookie, fields })).status, 403)
    assert.equal((await post(site.app, page, { cookie: people.ana.cookie, fields })).status, 303)
    assert.equal((await site.app.request(page, { headers: { cookie: people.ana.cookie } })).status, 303)
  })
  it('asks what happens to her certificates', async () => {
    const response = await post(site.app, page, { cookie: people.carla.cookie })
    assert.equal(response.status, 422)
    assert.match(await mainOf(response), /Elige qué pasa con tus certificados/)
  })
  it('leaves the site somebody who administers it', async () => {
    const response = await post(site.app, page, { cookie: people.adela.cookie, fields: { certificates: 'keep' } })
    assert.equal(response.status, 409)
    assert.match(await mainOf(response), /única persona que administra/)
  })
  it('is nothing for whoever is signed out, nor for another site', async () => {
    assert.match(
      (await post(site.app, page, { fields: { certificates: 'keep' } })).headers.get('location') ?? '',
      /sign-in/,
    )
    const body = new URLSearchParams({ certificates: 'keep' })
    const headers = { cookie: people.carla.cookie, 'sec-fetch-site': 'cross-site' }
    assert.equal((await site.app.request(page, { method: 'POST', body, headers })).status, 403)
  })
})
