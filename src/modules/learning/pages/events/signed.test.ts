import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { compactVerify, CompactSign, createLocalJWKSet, type JSONWebKeySet } from 'jose'
import { v7 } from 'uuid'
import { digestOf } from '#kernel/signing/jws.ts'
import { testApp } from '#test/app.ts'
import { type Actor, cast } from '#test/cast.ts'
import { everyActivityCourse } from '#test/every-activity-course.ts'
import { cookiesOf, post } from '#test/forms.ts'
import { newPhone, type Phone, postJson, registerPhone } from '#test/phone.ts'
import { publishCourse } from '#test/published-course.ts'

interface Said {
  kept: string[]
  refused: { id: string; refusal: string }[]
  lessons: { course: string; version: string; lesson: string; done: boolean; left: number }[]
  counts: { course: string; version: string; events: number }[]
  receipt: string | null
}

const place = { course: 'cuenta-tu-lana', version: '1.0.0', lesson: 'suma' }
const claim = (more: object = {}) => ({
  id: v7(),
  verb: 'answered',
  ...place,
  activity: 'claim',
  answer: { value: true },
  at: '2026-11-20T10:00:00.000Z',
  ...more,
})

describe('signed statements', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Record<'ana' | 'bruno' | 'carla', Actor>
  let phones: { ana: Phone; bruno: Phone }
  const send = async (
    { device }: Pick<Phone, 'device'>,
    statements: readonly string[],
    { waiting = 0, cookie = '' } = {},
  ): Promise<Said> => {
    const response = await postJson(site.app, '/es/learning/events', { body: { device, waiting, statements }, cookie })
    assert.equal(response.status, 200)
    return (await response.json()) as Said
  }
  const eventsOf = async ({ actorId }: { actorId: string }) =>
    (await site.db.selectFrom('learning_event').select('id').where('actor_id', '=', actorId).execute()).map(
      ({ id }) => id,
    )
  const phoneOf = async (cookie: string) => {
    const phone = newPhone()
    assert.equal((await registerPhone(site.app, phone, { cookie })).status, 200)
    return phone
  }
  const refusalOf = ({ refused }: Said) => refused.map(({ refusal }) => refusal)
  before(async () => {
    site = await testApp()
    await publishCourse(site.world, everyActivityCourse())
    people = await cast(site.world)
    phones = { ana: await phoneOf(people.ana.cookie), bruno: await phoneOf(people.bruno.cookie) }
  })

  it('are kept once under whose device signed them, whoever is signed in, with what they come to', async () => {
    const events = [claim(), claim({ activity: 'sum', answer: { number: '24,5' } })]
    const statements = events.map((event) => phones.ana.sign(event))
    for (const cookie of ['', people.bruno.cookie]) {
      const said = await send(phones.ana, statements, { cookie, waiting: 3 })
      assert.deepEqual(said.kept.toSorted(), events.map(({ id }) => id).toSorted())
      assert.deepEqual(said.counts, [{ course: place.course, version: place.version, events: 2 }])
      assert.equal(said.lessons[0]?.lesson, 'suma')
    }
    assert.equal((await eventsOf(people.ana)).length, 2)
    assert.deepEqual(await eventsOf(people.bruno), [])
    const heard = await site.app.request(`/es/accounts/devices/${phones.ana.device}`)
    assert.equal(((await heard.json()) as { waiting: number }).waiting, 3)
  })

  it('are receipted: the server signs the digests of what it keeps, and keeps what it signed', async () => {
    const statement = phones.ana.sign(claim())
    const { receipt } = await send(phones.ana, [statement, 'no statement'])
    const keys = (await (await site.app.request('/.well-known/conecta-keys.json')).json()) as JSONWebKeySet
    const { payload, protectedHeader } = await compactVerify(receipt ?? '', createLocalJWKSet(keys))
    assert.equal(protectedHeader.typ, 'receipt+jws')
    const { id, device, digests } = JSON.parse(Buffer.from(payload).toString())
    assert.deepEqual([device, digests], [phones.ana.device, [digestOf(statement)]])
    const kept = await site.db.selectFrom('receipt').selectAll().where('id', '=', id).executeTakeFirst()
    assert.equal(kept?.jws, receipt)
    assert.equal(kept?.actor_id, people.ana.actorId)
  })

  it('may be written by any software that knows JWS', async () => {
    const event = claim()
    const statement = await new CompactSign(Buffer.from(JSON.stringify(event)))
      .setProtectedHeader({ alg: 'ES256', kid: phones.ana.device })
      .sign(phones.ana.privateKey)
    assert.deepEqual((await send(phones.ana, [statement])).kept, [event.id])
  })

  it('are refused when the signature is not of the device that they name', async () => {
    const event = claim()
    const unknown = newPhone()
    const [head, body = ''] = phones.ana.sign(event).split('.')
    const tampered = `${head}.${Buffer.from(JSON.stringify({ ...event, answer: { value: false } })).toString('base64url')}`
    const [, , brunos] = phones.bruno.sign(event).split('.')
    const said = await send(phones.ana, [`${tampered}.AAAA`, `${head}.${body}.${brunos}`, unknown.sign(event), 'x.y'])
    assert.deepEqual(said.kept, [])
    assert.deepEqual(refusalOf(said), ['wrong-signature', 'wrong-signature', 'unknown-device'])
    assert.equal(said.receipt, null)
  })

  it('add to nobody else’s record: another’s event signed by one’s own key is taken, and hers is untouched', async () => {
    const event = claim()
    await send(phones.ana, [phones.ana.sign(event)])
    const said = await send(phones.bruno, [phones.bruno.sign({ ...event, answer: { value: false } })])
    assert.deepEqual(said.refused, [{ id: event.id, refusal: 'taken-id' }])
    assert.deepEqual(await eventsOf(people.bruno), [])
  })

  it('of two people come in one batch from a lent phone, each to her own record', async () => {
    const [hers, his] = [claim(), claim()]
    const said = await send(phones.bruno, [phones.bruno.sign(his), phones.ana.sign(hers)])
    assert.deepEqual(said.kept.toSorted(), [hers.id, his.id].toSorted())
    assert.deepEqual(await eventsOf(people.bruno), [his.id])
    assert.equal(said.counts[0]?.events, 1)
  })

  it('are refused once the device is revoked, and those before stay', async () => {
    const phone = await phoneOf(people.carla.cookie)
    const [first, second] = [claim(), claim()]
    await send(phone, [phone.sign(first)])
    await post(site.app, `/es/accounts/devices/${phone.device}/revocation`, { cookie: people.carla.cookie })
    assert.deepEqual(refusalOf(await send(phone, [phone.sign(second)])), ['device-revoked'])
    assert.deepEqual(await eventsOf(people.carla), [first.id])
  })

  it('of a visitor go to the person once her work was claimed, also what arrives later', async () => {
    const phone = newPhone()
    const begun = await registerPhone(site.app, phone, { as: 'visitor' })
    const { actor: visitor } = (await begun.json()) as { actor: string }
    const [first, second] = [claim(), claim()]
    await send(phone, [phone.sign(first)])
    const before = (await eventsOf(people.carla)).length
    const cookie = `${people.carla.cookie}; ${cookiesOf(begun)}`
    await post(site.app, '/es/accounts/was-this-you', { fields: { answer: 'yes' }, cookie })
    assert.deepEqual((await send(phone, [phone.sign(second)])).kept, [second.id])
    assert.equal((await eventsOf(people.carla)).length, before + 2)
    assert.deepEqual(await eventsOf({ actorId: visitor }), [])
  })

  it('are at most fifty, and are read one by one', async () => {
    const many = Array.from({ length: 51 }, () => phones.ana.sign(claim()))
    const body = { device: phones.ana.device, waiting: 0, statements: many }
    assert.equal((await postJson(site.app, '/es/learning/events', { body })).status, 422)
    const said = await send(phones.ana, [
      phones.ana.sign(claim({ verb: 'completed' })),
      phones.ana.sign(claim({ course: 'nada' })),
      phones.ana.sign(claim()),
    ])
    assert.deepEqual(refusalOf(said), ['unreadable-event', 'no-such-course'])
    assert.equal(said.kept.length, 1)
  })
})
