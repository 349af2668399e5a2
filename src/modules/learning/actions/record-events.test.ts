import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import fc from 'fast-check'
import { v7 } from 'uuid'
import { own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import { testWorld } from '#test/app.ts'
import { emptyConnections } from '#test/database.ts'
import { publishCourse } from '#test/published-course.ts'
import { progressOf } from '../queries/study.ts'
import { courseVersion } from '../queries/courses.ts'
import { listDocuments } from '../queries/documents.ts'
import { pick } from '../rules/shuffle.ts'
import type { LearningEvent } from '../rules/learning-event.ts'
import { everyActivityCourse } from '#test/every-activity-course.ts'
import type { LearningTables } from '../tables.ts'
import { claimRecord } from './claim-record.ts'
import { recordEvents } from './record-events.ts'

const place = { course: 'cuenta-tu-lana', version: '1.0.0' }
// The draw depends on the ids alone.
const claim = { type: 'true-or-false' as const, prompt: '', answer: true, feedback: { right: '', wrong: '' } }
const questions = ['yes', 'yes2'].map((id) => ({ id, ...claim }))
const drawn = pick({ id: 'review', type: 'pool', prompt: '', pick: 1, questions }, 0)[0]?.id ?? ''
const answers: [lesson: string, activity: string, answer: unknown][] = [
  ['suma', 'many', { choices: ['rent', 'wool'] }],
  ['suma', 'claim', { value: true }],
  ['suma', 'claim', { value: false }],
  ['suma', 'sum', { number: '24.5' }],
  ['suma', 'word', { text: 'margen' }],
  ['suma', 'formula', { gaps: { cost: 'cost', margin: 'margen' } }],
  ['suma', 'steps', { order: ['list', 'add', 'price'] }],
  ['suma', 'kinds', { pairs: { loom: 'loom', yarn: 'yarn' } }],
  ['suma', 'one', { choice: 'wool' }],
  ['suma', 'one', { choice: 'rent' }],
  ['suma', 'one', { choice: 'wool' }],
  ['suma', 'present', { text: 'Libretas cosidas a mano', marks: { clear: 2, own: 1 } }],
  ['suma', 'sheet', { sheet: { currency: 'PEN', hours: '1', hourlyRate: '15' } }],
  ['suma', 'review', { draw: 0, answers: { [drawn]: { value: true } } }],
]
const minute = (count: number) => new Date(Date.parse('2026-11-20T10:00:00Z') + count * 60_000)
const history = (): LearningEvent[] => [
  {
    id: v7({ msecs: minute(0).getTime() }),
    ...place,
    verb: 'read',
    lesson: 'mide',
    activity: null,
    answer: null,
    at: minute(0).toISOString(),
  },
  ...answers.map(([lesson, activity, answer], index) => ({
    id: v7({ msecs: minute(index + 1).getTime() }),
    ...place,
    verb: 'answered' as const,
    lesson,
    activity,
    answer,
    at: minute(index + 1).toISOString(),
  })),
]

describe('recording events', () => {
  let world: World
  const newActor = () => v7()
  const record = async (actorId: string, events: readonly LearningEvent[]) =>
    await recordEvents(world.db, {
      learner: { actorId, personId: null, language: 'es', country: null, sector: null },
      events,
      at: minute(600),
    })
  const enrolment = async (actorId: string) =>
    await world.db.selectFrom('enrolment').selectAll().where('actor_id', '=', actorId).executeTakeFirst()
  const standing = async (actorId: string) => {
    const course = await courseVersion(world.db, place.course, place.version)
    assert.ok(course)
    const documents = (await listDocuments(world.db, actorId)).map(({ kind, content, updatedAt }) => ({
      kind,
      content,
      updatedAt,
    }))
    return {
      finished: (await enrolment(actorId))?.finished_at,
      progress: await progressOf(world.db, actorId, course),
      documents,
    }
  }
  /** Without what differs from one history to another. */
  const plain = (state: Awaited<ReturnType<typeof standing>>) => ({
    ...state,
    documents: state.documents.toSorted((one, other) => one.kind.localeCompare(other.kind)),
    progress: { ...state.progress, completedBy: state.progress.completedBy !== null },
  })

  before(async () => {
    world = await testWorld(await emptyConnections(), {})
    await publishCourse(world, everyActivityCourse())
  })

  it('comes to the same, whatever the order, the batches and the repetitions', async () => {
    const actor = newActor()
    await record(actor, history())
    const expected = plain(await standing(actor))
    assert.equal(expected.progress.complete, true)
    const one = fc.shuffledSubarray(
      history().map((_, index) => index),
      { minLength: history().length },
    )
    const shape = fc.record({
      order: one,
      cuts: fc.array(fc.nat(15), { maxLength: 4 }),
      again: fc.array(fc.nat(15), { maxLength: 5 }),
    })
    await fc.assert(
      fc.asyncProperty(shape, async ({ order, cuts, again }) => {
        const events = history()
        const other = newActor()
        const shuffled = [...order, ...again].flatMap((index) => events[index] ?? [])
        const edges = [0, ...cuts.toSorted((a, b) => a - b), shuffled.length]
        for (const [index, edge] of edges.entries()) await record(other, shuffled.slice(edges[index - 1] ?? 0, edge))
        assert.deepEqual(plain(await standing(other)), expected)
      }),
      { numRuns: 12 },
    )
  })

  it('finishes the course with the event that completed it, when two devices send at once', async () => {
    for (let round = 0; round < 5; round++) {
      const actor = newActor()
      const events = history()
      const halves = [events.filter((_, index) => index % 2 === 0), events.filter((_, index) => index % 2 === 1)]
      const recorded = await Promise.all([...halves, events].map((half) => record(actor, half)))
      assert.deepEqual(
        recorded.flatMap(({ refused }) => refused),
        [],
      )
      assert.equal((await standing(actor)).finished?.getTime(), minute(answers.length).getTime())
    }
  })

  it('keeps a clock that runs ahead from dating anything in the future', async () => {
    const actor = newActor()
    await record(
      actor,
      history().map((event) => ({ ...event, at: '2031-01-01T00:00:00.000Z' })),
    )
    assert.equal((await standing(actor)).finished?.getTime(), minute(600).getTime())
  })

  it('joins a visitor’s record to a person’s, and finds finished what both halves finish', async () => {
    const [visitor, person] = [newActor(), newActor()]
    const events = history()
    await record(person, events.slice(0, 6))
    await record(visitor, events.slice(6))
    assert.equal((await enrolment(visitor))?.finished_at, null)
    await world.db
      .transaction()
      .execute((transaction) =>
        claimRecord(own<LearningTables>(transaction), { from: visitor, to: person, at: minute(600) }),
      )
    const { finished, documents } = await standing(person)
    assert.equal(finished?.getTime(), minute(answers.length).getTime())
    assert.equal(documents.length, 2)
    assert.equal(await enrolment(visitor), undefined)
  })
})
