import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { v7 } from 'uuid'
import { testApp } from '#test/app.ts'
import { type Actor, cast } from '#test/cast.ts'
import { everyActivityCourse } from '#test/every-activity-course.ts'
import { cookiesOf } from '#test/forms.ts'
import { publishCourse } from '#test/published-course.ts'

interface Said {
  kept: string[]
  refused: { id: string; refusal: string }[]
  lessons: { lesson: string; done: boolean; left: number }[]
}

const claim = (more: object = {}) => ({
  id: v7(),
  verb: 'answered',
  course: 'cuenta-tu-lana',
  version: '1.0.0',
  lesson: 'suma',
  activity: 'claim',
  answer: { value: true },
  at: '2026-11-20T10:00:00.000Z',
  ...more,
})

describe('events from a device', () => {
  let app: Awaited<ReturnType<typeof testApp>>['app']
  let db: Awaited<ReturnType<typeof testApp>>['db']
  let people: Record<'ana' | 'bruno' | 'carla' | 'elena', Actor>
  const send = async (events: unknown, cookie = '') =>
    await app.request('/es/learning/events', {
      method: 'POST',
      body: JSON.stringify({ events }),
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie },
    })
  const said = async (response: Response): Promise<Said> => await response.json()
  const rows = async (actorId: string) =>
    await db.selectFrom('learning_event').selectAll().where('actor_id', '=', actorId).orderBy('id').execute()
  before(async () => {
    const site = await testApp()
    await publishCourse(site.world, everyActivityCourse())
    people = await cast(site.world)
    app = site.app
    db = site.db
  })

  it('are kept once, however often they come, and each is answered for by its id', async () => {
    const events = [claim(), claim({ activity: 'sum', answer: { number: '24,5' } })]
    const ids = events.map(({ id }) => id)
    for (const _ of [1, 2])
      assert.deepEqual((await said(await send(events, people.ana.cookie))).kept.toSorted(), ids.toSorted())
    const [first] = await rows(people.ana.actorId)
    assert.equal((await rows(people.ana.actorId)).length, 2)
    assert.deepEqual(first?.answer, { value: true })
  })

  it('earn nothing by saying that they do', async () => {
    const forged = [
      claim({ verb: 'completed' }),
      claim({ answer: { value: false, mark: 1, points: 1, passed: true }, result: { score: 1 }, mark: 100 }),
      claim({ verb: 'read' }),
    ]
    const { kept, refused, lessons } = await said(await send(forged, people.bruno.cookie))
    assert.deepEqual(refused, [{ id: forged[0]?.id, refusal: 'unreadable-event' }])
    assert.equal(kept.length, 2)
    assert.equal(lessons[0]?.done, false)
    const answered = (await rows(people.bruno.actorId)).find(({ verb }) => verb === 'answered')
    assert.deepEqual(answered?.answer, { value: false })
  })

  it('are refused one by one, by a stable name, and hold up no other', async () => {
    const batch = [
      claim({ course: 'nada' }),
      claim({ version: '9.9.9' }),
      claim({ lesson: 'nada' }),
      claim({ activity: 'nada' }),
      claim({ lesson: 'mide' }),
      claim({ answer: { value: 'tal vez' } }),
      claim({ answer: 'x'.repeat(70_000) }),
      claim(),
    ]
    const { kept, refused } = await said(await send(batch, people.carla.cookie))
    const reason = (index: number) => refused.find(({ id }) => id === batch[index]?.id)?.refusal
    assert.deepEqual(kept, [batch[7]?.id])
    assert.deepEqual(
      batch.slice(0, 7).map((_, index) => reason(index)),
      [
        'no-such-course',
        'no-such-course',
        'no-such-lesson',
        'no-such-activity',
        'no-such-activity',
        'unreadable-answer',
        'unreadable-event',
      ],
    )
  })

  it('never take the place of somebody else’s', async () => {
    const [hers] = await rows(people.ana.actorId)
    const { kept, refused } = await said(
      await send([claim({ id: hers?.id, answer: { value: false } })], people.elena.cookie),
    )
    assert.deepEqual(kept, [])
    assert.deepEqual(refused, [{ id: hers?.id, refusal: 'taken-id' }])
    assert.deepEqual((await rows(people.ana.actorId))[0]?.answer, hers?.answer)
  })

  it('begin a visitor’s record where nobody is signed in, once something of them can be kept', async () => {
    const useless = await send([claim({ id: 'no' })])
    assert.deepEqual(useless.headers.getSetCookie(), [])
    const first = await send([claim()])
    const visitor = cookiesOf(first)
    assert.match(visitor, /visitor/)
    assert.equal((await said(await send([claim()], visitor))).kept.length, 1)
  })

  it('are given back to whoever they are of, and to nobody else', async () => {
    const ask = async (cookie: string, query = 'course=cuenta-tu-lana&version=1.0.0') =>
      await app.request(`/es/learning/events?${query}`, { headers: { cookie } })
    const event = claim()
    const first = await send([event])
    const own = await ask(cookiesOf(first))
    assert.equal(own.headers.get('cache-control'), 'no-store')
    assert.deepEqual(await own.json(), { events: [event] })
    const hers = (await (await ask(people.ana.cookie)).json()) as { events: { id: string }[] }
    assert.deepEqual(
      hers.events.map(({ id }) => id),
      (await rows(people.ana.actorId)).map(({ id }) => id),
    )
    assert.deepEqual(await (await ask('')).json(), { events: [] })
    assert.equal((await ask('', 'course=x')).status, 422)
  })

  it('are refused whole when they are not a batch, are too many, or come from another site', async () => {
    assert.equal((await send('no', people.ana.cookie)).status, 422)
    assert.equal(
      (
        await send(
          Array.from({ length: 101 }, () => claim()),
          people.ana.cookie,
        )
      ).status,
      422,
    )
    const elsewhere = await app.request('/es/learning/events', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    assert.equal(elsewhere.status, 403)
    assert.equal((await app.request('/es/learning/events')).status, 422)
  })
})
