import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { validate, version } from 'uuid'
import { own } from '#kernel/database/database.ts'
import { progressOf } from '#modules/learning/rules/progress.ts'
import { listEvents } from '#modules/learning/queries/events.ts'
import { outline } from '#modules/learning/queries/compiled-courses.ts'
import { mark } from '#modules/learning/rules/mark.ts'
import { readAnswer } from '#modules/learning/rules/answers.ts'
import type { LearningTables } from '#modules/learning/tables.ts'
import { compiledCourse } from '#modules/learning/queries/compiled-courses.ts'
import { everyActivityCourse } from '#test/every-activity-course.ts'
import { testApp } from '#test/app.ts'
import { publishCourse } from '#test/published-course.ts'
import { beginFilling } from './begin-filling.ts'
import { fill, fillChunk, type Filling } from './filling.ts'
import { identifier } from './identifiers.ts'
import { learnerOf } from './learner.ts'
import { copyLine } from './copy.ts'
import { curriculumOf, eventsEach, finishers, type Step } from './steps.ts'
import { shippedLessons, slug } from '#test/end-to-end/shipped-course.ts'

describe('rows made up for a measurement', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let filling: Filling
  const plan = { size: 30, chunk: 10, keys: 3 }
  before(async () => {
    site = await testApp()
    const { course } = await publishCourse(site.world, everyActivityCourse())
    const begun = await beginFilling(site.pool, { ...plan, course })
    await fillChunk(begun, 1)
    filling = await beginFilling(site.pool, { ...plan, course })
    await fill(filling)
  })
  const count = async (table: string) => {
    const { rows } = await site.pool.query<{ rows: number }>(`select count(*) as rows from ${table}`)
    return rows[0]?.rows
  }

  it('are there once, also when the filling was cut and went on', async () => {
    assert.equal(await count('bench.chunk'), 3)
    assert.equal(await count('person'), 30)
    assert.equal(await count('session'), 30)
    assert.equal(await count('device'), 30)
    assert.equal(await count('enrolment'), 30)
    await fill(filling)
    assert.equal(await count('person'), 30)
  })

  it('are as many events as the two kinds of learner do', async () => {
    const { finishing, stopping } = filling.curriculum
    assert.equal(await count('learning_event'), 12 * finishing.length + 18 * stopping.length)
  })

  it('fold to what their enrolments say: those who finish have finished, by their last event', async () => {
    const db = own<LearningTables>(site.db)
    const { course, version: number } = filling.curriculum
    const { digest, compiler } = await db
      .selectFrom('course_version')
      .select(['digest', 'compiler'])
      .where('course', '=', course)
      .executeTakeFirstOrThrow()
    const compiled = await compiledCourse(db, { course, version: number, digest, compiler })
    for (const index of [0, 1, 5, 9, 14]) {
      const learner = learnerOf(filling.population, index)
      const events = await listEvents(db, { actorId: learner.actor, course, version: number })
      const progress = progressOf(outline(compiled), events)
      const enrolment = await db
        .selectFrom('enrolment')
        .selectAll()
        .where('actor_id', '=', learner.actor)
        .executeTakeFirstOrThrow()
      assert.equal(progress.complete, learner.finishes)
      const completing = events.find(({ id }) => id === progress.completedBy)
      assert.equal(enrolment.finished_at?.toISOString(), completing?.at)
    }
  })

  it('have identifiers that are UUIDv7 and sort by time', () => {
    const [early, late] = [identifier('event', Date.UTC(2026, 0, 1), 9), identifier('event', Date.UTC(2026, 0, 2), 1)]
    assert.ok(validate(early) && version(early) === 7 && early < late)
  })

  it('are written as COPY reads them', () => {
    assert.equal(copyLine({ one: null, two: 'a\tb\\c\n', three: 1, four: true }), '\\N\ta\\tb\\\\c\\n\t1\ttrue\n')
  })
})

describe('what learners are made to do in the course that ships', async () => {
  const lessons = await shippedLessons('es')
  const { finishing, stopping } = curriculumOf(
    { course: slug, version: '1.0.0', mark: 60, modules: [{ slug: 'all', lessons }] },
    6,
  )
  const activityOf = (id: string | null) => lessons.flatMap(({ activities }) => activities).find((one) => one.id === id)

  it('is thirty things each, on the average', () =>
    assert.equal(finishers * finishing.length + (1 - finishers) * stopping.length, eventsEach))

  it('is answered so that it can be read; by those who finish, rightly', () => {
    const points = (step: Step) => {
      const activity = activityOf(step.activity)
      const answer = activity && readAnswer(activity, step.answer)
      return activity && answer ? mark(activity, answer).points : null
    }
    const answered = (steps: readonly Step[]) => steps.filter(({ verb }) => verb === 'answered').map(points)
    assert.ok(answered(finishing).every((each) => each === 1))
    assert.ok(answered(stopping).every((each) => each !== null) && answered(stopping).includes(0))
  })
})
