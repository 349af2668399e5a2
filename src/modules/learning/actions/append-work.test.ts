import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { v7 } from 'uuid'
import { own } from '#kernel/database/database.ts'
import { heldDevices } from '#modules/accounts/public.ts'
import { testApp } from '#test/app.ts'
import { hearStatements } from '#test/budgets/statements.ts'
import { type Actor, cast } from '#test/cast.ts'
import { everyActivityCourse } from '#test/every-activity-course.ts'
import { newPhone, registerPhone } from '#test/phone.ts'
import { publishCourse } from '#test/published-course.ts'
import { type Addition, append } from '../queries/append.ts'
import { foldOf } from '../queries/course-folds.ts'
import { courseVersion } from '../queries/courses.ts'
import { lockEnrolments } from '../queries/enrolments.ts'
import { insertEvents, listEvents } from '../queries/events.ts'
import { listDocuments } from '../queries/documents.ts'
import type { LearningEvent } from '../rules/learning-event.ts'
import { summaryNow } from '../rules/progress.ts'
import type { LearningTables } from '../tables.ts'
import { recordEvents } from './record-events.ts'
import { recordStatements } from './record-statements.ts'

const course = { course: 'cuenta-tu-lana', version: '1.0.0' }
const at = new Date('2026-11-20T10:00:00Z')
const event = (activity: string, answer: unknown): LearningEvent => ({
  id: v7(),
  ...course,
  verb: 'answered',
  lesson: 'suma',
  activity,
  answer,
  at: at.toISOString(),
})
const claim = () => event('claim', { value: true })
const sheet = () => event('sheet', { sheet: { currency: 'PEN', hours: '1', hourlyRate: '15' } })

describe('adding to what this process saw last', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Record<'ana' | 'bruno' | 'carla', Actor>
  let heard: ReturnType<typeof hearStatements>
  const learner = (actorId: string, country: string | null = null) => ({
    actorId,
    personId: null,
    language: 'es',
    country,
    sector: null,
  })
  const record = async (actorId: string, ...events: LearningEvent[]) =>
    await recordEvents(site.db, { learner: learner(actorId), events, at })
  const enrolmentOf = async (actorId: string) =>
    await site.db.selectFrom('enrolment').selectAll().where('actor_id', '=', actorId).executeTakeFirstOrThrow()
  const eventsOf = async (actorId: string) => await listEvents(site.db, { actorId, ...course })
  /** What everything that stands in the database comes to. */
  const standingOf = async (actorId: string) => {
    const compiled = await courseVersion(own<LearningTables>(site.db), course.course, course.version)
    assert.ok(compiled)
    return summaryNow(foldOf(compiled, await eventsOf(actorId)).fold)
  }
  const begun = async () => {
    const actorId = v7()
    await record(actorId, claim())
    return actorId
  }
  /** As another process does it, of which this one knows nothing. */
  const writeElsewhere = async (actorId: string, one: LearningEvent) => {
    const db = own<LearningTables>(site.db)
    await db.transaction().execute(async (transaction) => {
      await lockEnrolments(transaction, [{ actorId, ...course, learner: learner(actorId), at }])
      await insertEvents(transaction, [{ actorId, event: one, receivedAt: at }])
    })
  }
  before(async () => {
    site = await testApp()
    heard = hearStatements(site.pool)
    await publishCourse(site.world, everyActivityCourse())
    people = await cast(site.world)
  })

  it('is one statement, with the course and the documents that follow from it', async () => {
    const actorId = await begun()
    await record(actorId, claim())
    let recorded: Awaited<ReturnType<typeof record>> | undefined
    const statements = await heard.during(
      async () => (recorded = await record(actorId, sheet(), event('sum', { number: '24.5' }))),
    )
    assert.equal(recorded?.kept.length, 2)
    assert.equal(recorded.progress[0]?.events, 4)
    assert.deepEqual(recorded.progress[0]?.progress, await standingOf(actorId))
    assert.deepEqual(
      statements.map(({ text }) => text.includes('json_to_recordset')),
      [true],
    )
    assert.equal((await eventsOf(actorId)).length, 4)
    assert.deepEqual(
      (await listDocuments(site.db, actorId)).map(({ kind }) => kind),
      ['cost-sheet'],
    )
  })

  it('leaves what another process wrote since to whoever looks again, and goes on from there', async () => {
    const actorId = await begun()
    await writeElsewhere(actorId, event('sum', { number: '24.5' }))
    const { progress } = await record(actorId, event('word', { text: 'margen' }))
    assert.equal(progress[0]?.events, 3)
    assert.deepEqual(progress[0]?.progress, await standingOf(actorId))
    assert.equal((await heard.during(async () => await record(actorId, claim()))).length, 1)
    assert.equal((await eventsOf(actorId)).length, 4)
  })

  it('gives a country to an enrolment that a visitor began', async () => {
    const actorId = await begun()
    await recordEvents(site.db, { learner: learner(actorId, 'PE'), events: [claim()], at })
    assert.equal((await enrolmentOf(actorId)).country, 'PE')
  })

  it('of two who add to one state has one come through, and the other changes nothing', async () => {
    for (let round = 0; round < 20; round++) {
      const actorId = await begun()
      const { rows } = await site.pool.query<{ revision: string }>(
        'select xmin::text as revision from enrolment where actor_id = $1',
        [actorId],
      )
      const addition = (): Addition => ({
        place: { actorId, ...course },
        revision: rows[0]?.revision ?? '',
        country: null,
        sector: null,
        finishedAt: null,
        at,
        devices: [],
        events: [claim()],
        documents: [],
        receipts: [],
      })
      const tries = await Promise.all(
        Array.from({ length: 4 }, async () => await append(site.db, [addition()], heldDevices([], at))),
      )
      assert.equal(tries.filter((revisions) => revisions.size === 1).length, 1)
      assert.equal((await eventsOf(actorId)).length, 2)
    }
  })

  it('refuses an id that is another’s, and keeps what came with it', async () => {
    const [hers, his, others] = [await begun(), await begun(), await begun()]
    const taken = claim()
    await record(others, taken)
    const [, theirs, good] = await Promise.all([
      record(await begun(), claim()),
      record(hers, { ...taken, answer: { value: false } }),
      record(his, claim()),
    ])
    assert.deepEqual(theirs?.refused, [{ id: taken.id, refusal: 'taken-id' }])
    assert.equal(good?.kept.length, 1)
    assert.equal((await eventsOf(hers)).length, 1)
    assert.equal((await eventsOf(his)).length, 2)
  })

  describe('of devices', () => {
    const phoneOf = async ({ cookie }: Actor) => {
      const phone = newPhone()
      await registerPhone(site.app, phone, { cookie })
      await send(phone, claim())
      return phone
    }
    const send = async ({ device, sign }: ReturnType<typeof newPhone>, ...events: LearningEvent[]) =>
      await recordStatements(
        { db: site.db, signer: site.world.signer },
        { device, waiting: 0, statements: events.map((one) => sign(one)), language: 'es', at },
      )

    it('is one statement too, receipt and all', async () => {
      const phone = await phoneOf(people.ana)
      let receipt: string | undefined
      const statements = await heard.during(async () => (receipt = (await send(phone, claim(), claim())).receipt?.id))
      assert.equal(statements.length, 1)
      const kept = await site.db.selectFrom('receipt').select('actor_id').where('id', '=', String(receipt)).execute()
      assert.deepEqual(kept, [{ actor_id: people.ana.actorId }])
    })

    it('goes to whoever a device belongs to by now', async () => {
      const phone = await phoneOf(people.ana)
      await site.pool.query('update device set actor_id = $1 where id = $2', [people.bruno.actorId, phone.device])
      const one = claim()
      assert.deepEqual((await send(phone, one)).kept, [one.id])
      const ids = (await eventsOf(people.bruno.actorId)).map(({ id }) => id)
      assert.ok(ids.includes(one.id))
      // Whose it is now is known from then on.
      assert.equal((await heard.during(async () => await send(phone, claim()))).length, 1)
    })

    it('is refused of one that was revoked elsewhere, and gone elsewhere', async () => {
      const phone = await phoneOf(people.carla)
      await site.pool.query('update device set revoked_at = now() where id = $1', [phone.device])
      assert.equal((await send(phone, claim())).refused[0]?.refusal, 'device-revoked')
      await site.pool.query('delete from device where id = $1', [phone.device])
      const { kept, receipt, refused } = await send(phone, claim())
      assert.deepEqual([kept, receipt, refused[0]?.refusal], [[], null, 'unknown-device'])
    })
  })
})
