import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type Actor, cast } from '#test/cast.ts'
import { testApp } from '#test/app.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import { newPhone, postJson, proofOf, registerPhone } from '#test/phone.ts'
import { claimWork } from '../../actions/claim-work.ts'
import { forgetExpired } from '../../actions/forget-expired.ts'
import { deleteAccount } from '../../actions/delete-account.ts'
import { gatherData } from '../../actions/gather-data.ts'
import { accountsUrls } from '../../urls.ts'

const path = accountsUrls.devices.href({ locale: 'es' })

describe('devices', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Record<'ana' | 'bruno' | 'carla' | 'elena', Actor>
  const refusal = async (response: Response) => [
    response.status,
    ((await response.json()) as { refusal: string }).refusal,
  ]
  const rowOf = async (device: string) =>
    await site.db.selectFrom('device').selectAll().where('id', '=', device).executeTakeFirst()
  const revoke = async (device: string, cookie = '') =>
    await post(site.app, accountsUrls.deviceRevocation.href({ locale: 'es', device }), { cookie })
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
  })

  it('are a person’s or a visitor’s, and answer the same when asked again', async () => {
    const phone = newPhone()
    for (const _ of [1, 2]) {
      const response = await registerPhone(site.app, phone, { cookie: people.ana.cookie })
      assert.deepEqual(await response.json(), { device: phone.device, actor: people.ana.actorId, name: 'Ana' })
    }
    const other = newPhone()
    const begun = await registerPhone(site.app, other, { as: 'visitor' })
    const { actor, name } = (await begun.json()) as { actor: string; name: null }
    assert.equal(name, null)
    const again = await registerPhone(site.app, other, { as: 'visitor', cookie: cookiesOf(begun) })
    assert.equal(((await again.json()) as { actor: string }).actor, actor)
    assert.deepEqual(again.headers.getSetCookie(), [])
    assert.equal((await rowOf(other.device))?.browser, 'Firefox, Android')
  })

  it('are a visitor’s on a phone where somebody else is signed in', async () => {
    const phone = newPhone()
    const response = await registerPhone(site.app, phone, { as: 'visitor', cookie: people.bruno.cookie })
    const { actor } = (await response.json()) as { actor: string }
    assert.notEqual(actor, people.bruno.actorId)
    assert.match(cookiesOf(response), /visitor/)
  })

  it('are given their visitor again by whoever holds their key, where the answer that said it was lost', async () => {
    const phone = newPhone()
    const proof = proofOf(phone)
    const begun = await registerPhone(site.app, phone, { as: 'visitor', proof })
    const { actor } = (await begun.json()) as { actor: string }
    const again = await registerPhone(site.app, phone, { as: 'visitor', proof })
    assert.equal(((await again.json()) as { actor: string }).actor, actor)
    assert.equal(cookiesOf(again), cookiesOf(begun))
    for (const other of [proofOf({ ...newPhone(), device: phone.device }), proofOf(newPhone()), phone.sign({}), 'x'])
      assert.deepEqual(await refusal(await registerPhone(site.app, phone, { as: 'visitor', proof: other })), [
        409,
        'other-owner',
      ])
    const stranger = newPhone()
    const taken = await registerPhone(
      site.app,
      { device: phone.device, key: stranger.key },
      { as: 'visitor', proof: proofOf({ ...stranger, device: phone.device }) },
    )
    assert.deepEqual(await refusal(taken), [409, 'other-key'])
    assert.notEqual(cookiesOf(taken), cookiesOf(begun))
  })

  it('asked for twice at once are of one visitor', async () => {
    const phone = newPhone()
    const proof = proofOf(phone)
    const both = await Promise.all(
      [1, 2].map(async () => await registerPhone(site.app, phone, { as: 'visitor', proof })),
    )
    assert.deepEqual(
      both.map(({ status }) => status),
      [200, 200],
    )
    assert.equal(new Set(both.map(cookiesOf)).size, 1)
  })

  it('bring what they did to the visitor who was begun while the answer was lost', async () => {
    const [lost, later] = [newPhone(), newPhone()]
    await registerPhone(site.app, lost, { as: 'visitor', proof: proofOf(lost) })
    const begun = await registerPhone(site.app, later, { as: 'visitor' })
    const cookie = cookiesOf(begun)
    const again = await registerPhone(site.app, lost, { as: 'visitor', proof: proofOf(lost), cookie })
    const { actor } = (await begun.json()) as { actor: string }
    assert.equal(((await again.json()) as { actor: string }).actor, actor)
    assert.deepEqual(again.headers.getSetCookie(), [])
    assert.equal((await rowOf(lost.device))?.actor_id, actor)
  })

  it('are not given a visitor again of whom somebody said that the work was not hers', async () => {
    const phone = newPhone()
    const wish = { as: 'visitor', proof: proofOf(phone) } as const
    const begun = await registerPhone(site.app, phone, wish)
    const cookie = `${people.elena.cookie}; ${cookiesOf(begun)}`
    await post(site.app, accountsUrls.wasThisYou.href({ locale: 'es' }), { fields: { answer: 'no' }, cookie })
    const again = await registerPhone(site.app, phone, { ...wish, cookie: people.elena.cookie })
    assert.deepEqual(await refusal(again), [409, 'other-owner'])
    assert.deepEqual(again.headers.getSetCookie(), [])
  })

  it('change neither key nor owner', async () => {
    const phone = newPhone()
    await registerPhone(site.app, phone, { cookie: people.ana.cookie })
    const asked = async (key: (typeof phone)['key'], cookie: string) =>
      await refusal(await registerPhone(site.app, { device: phone.device, key }, { cookie }))
    assert.deepEqual(await asked(newPhone().key, people.ana.cookie), [409, 'other-key'])
    assert.deepEqual(await asked(phone.key, people.carla.cookie), [409, 'other-owner'])
    assert.equal((await rowOf(phone.device))?.actor_id, people.ana.actorId)
  })

  it('are nobody else’s where another tab signed somebody else in meanwhile', async () => {
    const { device: id, key } = newPhone()
    const body = { id, key, as: 'person', actor: people.ana.actorId }
    const asked = async (cookie: string) => await postJson(site.app, path, { body, cookie })
    assert.deepEqual(await refusal(await asked(people.bruno.cookie)), [409, 'other-owner'])
    assert.equal(await rowOf(id), undefined)
    assert.equal((await asked(people.ana.cookie)).status, 200)
  })

  it('need somebody who is signed in, an id and a key that make sense, and a page of this site', async () => {
    assert.deepEqual(await refusal(await registerPhone(site.app, newPhone())), [401, 'signed-out'])
    const { device } = newPhone()
    const key = { kty: 'EC' as const, crv: 'P-256' as const, x: 'A'.repeat(43), y: 'A'.repeat(43) }
    const cookie = people.ana.cookie
    assert.deepEqual(await refusal(await registerPhone(site.app, { device, key }, { cookie })), [422, 'unusable-key'])
    assert.deepEqual(await refusal(await postJson(site.app, path, { body: { id: 1 }, cookie })), [
      422,
      'not-understood',
    ])
    const elsewhere = await site.app.request(path, { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } })
    assert.equal(elsewhere.status, 403)
    assert.equal((await site.app.request(path)).status, 404)
  })

  it('tell whoever knows their id what was last heard of them', async () => {
    const phone = newPhone()
    const at = accountsUrls.device.href({ locale: 'es', device: phone.device })
    assert.equal((await site.app.request(at)).status, 404)
    await registerPhone(site.app, phone, { cookie: people.ana.cookie })
    const response = await site.app.request(at)
    assert.deepEqual(await response.json(), { waiting: null, heardAt: null, revoked: false })
    assert.equal(response.headers.get('cache-control'), 'no-store')
  })

  it('stand beside her sessions, and only she revokes them', async () => {
    const phone = newPhone()
    await registerPhone(site.app, phone, { cookie: people.elena.cookie })
    const page = async () =>
      await mainOf(
        await site.app.request(accountsUrls.sessions.href({ locale: 'es' }), {
          headers: { cookie: people.elena.cookie },
        }),
      )
    assert.match(await page(), /Aparatos que firman mi trabajo[\s\S]*Quitar Firefox, Android/)
    assert.equal((await revoke(phone.device, people.carla.cookie)).status, 404)
    assert.match((await revoke(phone.device)).headers.get('location') ?? '', /sign-in/)
    assert.equal((await rowOf(phone.device))?.revoked_at, null)
    assert.equal((await revoke('no', people.elena.cookie)).status, 404)
    assert.equal((await revoke(phone.device, people.elena.cookie)).status, 303)
    assert.match(await page(), /Todavía ningún aparato firma tu trabajo/)
    const again = await registerPhone(site.app, phone, { cookie: people.elena.cookie })
    assert.deepEqual(await refusal(again), [409, 'device-revoked'])
  })

  it('go with a visitor’s work to whoever says that it was hers, and still answer the phone', async () => {
    const phone = newPhone()
    const begun = await registerPhone(site.app, phone, { as: 'visitor' })
    const { actor: visitor } = (await begun.json()) as { actor: string }
    await claimWork(site.world, { person: people.bruno, visitor, hers: true })
    assert.equal((await rowOf(phone.device))?.actor_id, people.bruno.actorId)
    const again = await registerPhone(site.app, phone, { as: 'visitor', cookie: people.bruno.cookie })
    assert.deepEqual(await again.json(), { device: phone.device, actor: people.bruno.actorId, name: 'Bruno' })
  })

  it('are in her download, and end with her account or with a visitor who never came back', async () => {
    const [hers, visitors] = [newPhone(), newPhone()]
    await registerPhone(site.app, hers, { cookie: people.carla.cookie })
    const data = await gatherData(site.world, people.carla, new Date())
    assert.ok(JSON.stringify(data).includes(hers.device))
    await deleteAccount(site.world, { person: people.carla, keepCertificates: false, at: new Date() })
    assert.equal(await rowOf(hers.device), undefined)
    await registerPhone(site.app, visitors, { as: 'visitor' })
    const later = new Date(Date.now() + 400 * 86_400_000)
    await forgetExpired({ ...site.world, clock: () => later })
    assert.equal(await rowOf(visitors.device), undefined)
  })
})
