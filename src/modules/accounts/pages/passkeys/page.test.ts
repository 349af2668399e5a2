import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import { accountsUrls as at } from '../../urls.ts'

const es = { locale: 'es' }

describe('my passkeys', () => {
  let site: Awaited<ReturnType<typeof testApp>>, people: Awaited<ReturnType<typeof cast>>, passkey: string
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
    const key = { public_key: 'k', counter: 0, device_type: 'singleDevice', backed_up: false }
    const row = { ...key, person_id: people.ana.id, name: 'Mi teléfono', credential_id: 'c' }
    passkey = (await site.db.insertInto('passkey').values(row).returning('id').executeTakeFirstOrThrow()).id
  })
  const here = () => ({ locale: 'es', passkey })
  const names = async () => (await site.db.selectFrom('passkey').select('name').execute()).map(({ name }) => name)

  it('are named by her', async () => {
    const { cookie } = people.ana
    assert.equal((await post(site.app, at.passkeyName.href(here()), { cookie, fields: { name: ' ' } })).status, 422)
    assert.equal((await post(site.app, at.passkeyName.href(here()), { cookie, fields: { name: 'Rojo' } })).status, 303)
    assert.match(await mainOf(await site.app.request(at.passkeys.href(es), { headers: { cookie } })), /Quitar Rojo/)
  })
  it('are not found by a stranger, nor by whoever is signed out', async () => {
    const { cookie } = people.carla
    assert.equal((await post(site.app, at.passkeyName.href(here()), { cookie, fields: { name: 'Mío' } })).status, 404)
    assert.equal((await post(site.app, at.passkeyRemoval.href(here()), { cookie })).status, 404)
    assert.match((await post(site.app, at.passkeyRemoval.href(here()))).headers.get('location') ?? '', /sign-in/)
    assert.deepEqual(await names(), ['Rojo'])
  })
  it('are removed by her', async () => {
    assert.equal((await post(site.app, at.passkeyRemoval.href(here()), { cookie: people.ana.cookie })).status, 303)
    assert.deepEqual(await names(), [])
  })
  it('are added only after signing in within a day', async () => {
    const options = (cookie: string) =>
      site.app.request(at.passkeyRegistrationOptions.href({}), { headers: { cookie } })
    assert.equal((await options('')).status, 401)
    const fresh = await options(people.ana.cookie)
    assert.equal(fresh.status, 200)
    assert.equal((await fresh.json()).rp.id, 'localhost')
    const old = new Date(Date.now() - 2 * 86_400_000)
    await site.db.updateTable('session').set({ created_at: old }).where('person_id', '=', people.ana.id).execute()
    assert.equal((await options(people.ana.cookie)).status, 403)
    const html = await mainOf(await site.app.request(at.passkeys.href(es), { headers: { cookie: people.ana.cookie } }))
    assert.match(html, /entra otra vez antes de agregar/)
  })
  it('let nobody in with an answer that is none', async () => {
    const send = (body: string) =>
      site.app.request(at.passkeySignIn.href({}), {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      })
    assert.equal((await send('{')).status, 422)
    const text = { clientDataJSON: 'x', authenticatorData: 'x', signature: 'x' }
    const response = { id: 'c', rawId: 'c', type: 'public-key', clientExtensionResults: {}, response: text }
    const refused = await send(JSON.stringify({ locale: 'es', response }))
    assert.equal(refused.status, 422)
    assert.deepEqual(refused.headers.getSetCookie(), [])
  })
})
