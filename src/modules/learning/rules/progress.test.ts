import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { examples } from './activities.fixture.ts'
import type { Activity } from './activities.ts'
import type { Outline } from './course.ts'
import type { LearningEvent, Verb } from './learning-event.ts'
import { packFold, unpackFold } from './packed-fold.ts'
import { beginFold, foldIn, progressNow, progressOf } from './progress.ts'

const claim = (id: string, more: Partial<Activity> = {}) => ({ ...examples['true-or-false'], id, ...more }) as Activity
const outline: Outline = {
  course: 'precio',
  version: '1.0.0',
  mark: 70,
  modules: [
    {
      slug: 'costo',
      lessons: [
        { slug: 'lista', activities: [claim('a'), { ...examples.order, id: 'b' }] },
        { slug: 'horas', activities: [claim('c', { attempts: 2 }), claim('extra', { optional: true })] },
      ],
    },
    { slug: 'precio', lessons: [{ slug: 'leer', activities: [] }] },
  ],
}

let count = 0
function event(verb: Verb, lesson: string, more: Partial<LearningEvent> = {}): LearningEvent {
  count += 1
  const id = `01900000-0000-7000-8000-${String(count).padStart(12, '0')}`
  return {
    id,
    verb,
    course: 'precio',
    version: '1.0.0',
    lesson,
    activity: null,
    answer: null,
    at: '2026-03-01T10:00:00Z',
    ...more,
  }
}
const says = (lesson: string, activity: string, value: unknown) =>
  event('answered', lesson, { activity, answer: { value } })
const sorts = (...order: string[]) => event('answered', 'lista', { activity: 'b', answer: { order } })
const inOrder = ['list', 'add', 'price']

describe('progress', () => {
  it('begins with nothing', () => {
    const progress = progressOf(outline, [])
    const untouched = { answers: 0, best: 0, last: null, exhausted: false, passed: false }
    assert.deepEqual(progress.activities, { a: untouched, b: untouched, c: untouched, extra: untouched })
    assert.deepEqual(progress.lessons['lista'], { opened: false, done: false, left: 2 })
    assert.deepEqual(progress.modules['costo'], { lessons: 2, lessonsDone: 0, share: 0 })
    const { lessonsDone, share, mark, complete, completedBy, here } = progress
    assert.deepEqual(
      { lessonsDone, share, mark, complete, completedBy, here },
      { lessonsDone: 0, share: 0, mark: 0, complete: false, completedBy: null, here: 'lista' },
    )
  })

  it('keeps the best mark and the last answer', () => {
    const { a } = progressOf(outline, [says('lista', 'a', true), says('lista', 'a', false)]).activities
    assert.equal(a?.best, 1)
    assert.equal(a?.answers, 2)
    assert.deepEqual(a?.last, { value: false })
  })

  it('counts only the first attempts, and a lesson is done when they are used up', () => {
    const { activities, lessons } = progressOf(outline, [
      says('horas', 'c', false),
      says('horas', 'c', false),
      says('horas', 'c', true),
    ])
    assert.deepEqual([activities['c']?.answers, activities['c']?.best, activities['c']?.exhausted], [2, 0, true])
    assert.equal(lessons['horas']?.done, true)
  })

  it('does not let an unreadable answer use up an attempt', () => {
    assert.equal(progressOf(outline, [says('horas', 'c', 'x'), says('horas', 'c', false)]).activities['c']?.answers, 1)
  })

  it('has a lesson done when what is required is passed', () => {
    const begun = [says('lista', 'a', true), sorts('add', 'list', 'price')]
    assert.equal(progressOf(outline, begun).lessons['lista']?.done, false)
    const progress = progressOf(outline, [...begun, sorts(...inOrder)])
    assert.equal(progress.lessons['lista']?.done, true)
    assert.deepEqual(progress.modules['costo'], { lessons: 2, lessonsDone: 1, share: 0.5 })
  })

  it('has a lesson without activities done when it is read, not when it is opened', () => {
    assert.deepEqual(progressOf(outline, [event('opened', 'leer')]).lessons['leer'], {
      opened: true,
      done: false,
      left: 0,
    })
    assert.deepEqual(progressOf(outline, [event('read', 'leer')]).lessons['leer'], {
      opened: true,
      done: true,
      left: 0,
    })
    assert.equal(progressOf(outline, [event('read', 'lista')]).lessons['lista']?.done, false)
  })

  it('takes the mark over all required activities, answered or not', () => {
    assert.equal(progressOf(outline, [says('lista', 'a', true), says('horas', 'extra', true)]).mark, 33.333333)
  })

  it('is complete by the event that made it so', () => {
    const last = event('read', 'leer')
    const needed = [says('lista', 'a', true), sorts(...inOrder), says('horas', 'c', true)]
    const after = says('lista', 'a', true)
    const late = { ...last, id: `${after.id.slice(0, -1)}f` }
    const progress = progressOf(outline, [...needed, after, late])
    assert.deepEqual(
      [progress.complete, progress.completedBy, progress.mark, progress.share, progress.here],
      [true, late.id, 100, 1, null],
    )
    assert.equal(progressOf(outline, [...needed, last, after]).completedBy, needed[2]?.id)
  })

  it('is not complete below the mark, and points at what can be bettered', () => {
    const failed = [says('horas', 'c', false), says('horas', 'c', false)]
    const done = [sorts(...inOrder), says('lista', 'a', true), ...failed, event('read', 'leer')]
    const low = progressOf(outline, done)
    assert.deepEqual([low.complete, low.share, low.mark, low.here], [false, 1, 66.666667, null])
    const open = {
      ...outline,
      mark: 90,
      modules: [
        {
          slug: 'm',
          lessons: [
            { slug: 'lista', activities: [{ ...examples.pool, id: 'p' }, claim('a')] },
            { slug: 'leer', activities: [] },
          ],
        },
      ],
    }
    assert.equal(progressOf(open, [event('read', 'leer')]).here, 'lista')
  })

  it('goes on with the lesson last touched while it is not done, else with the next one, round the end', () => {
    const here = (...events: LearningEvent[]) => progressOf(outline, events).here
    assert.equal(here(event('opened', 'horas')), 'horas')
    assert.equal(here(says('horas', 'c', true)), 'leer')
    assert.equal(here(says('horas', 'c', true), event('read', 'leer')), 'lista')
    assert.equal(here(event('opened', 'horas'), event('opened', 'no-such')), 'horas')
  })
})

describe('what earns nothing', () => {
  const forged: [string, LearningEvent][] = [
    ['a forged completion', { ...event('read', 'leer'), verb: 'completed' as Verb }],
    ['a mark in place of an answer', event('answered', 'lista', { activity: 'a', answer: { points: 1, right: true } })],
    ['another course', { ...says('lista', 'a', true), course: 'otro' }],
    ['another version', { ...says('lista', 'a', true), version: '1.0.1' }],
    ['an activity that does not exist', says('lista', 'z', true)],
    ['an activity of another lesson', says('horas', 'a', true)],
    ['a lesson that does not exist', event('read', 'no-such')],
    ['no answer at all', event('answered', 'lista', { activity: 'a' })],
  ]
  for (const [name, one] of forged)
    it(name, () => assert.deepEqual(progressOf(outline, [one]), progressOf(outline, [])))
})

describe('any set of events', () => {
  const lessonOf: Record<string, string> = { a: 'lista', b: 'lista', c: 'horas', extra: 'horas' }
  const answer = fc.oneof(
    fc.boolean().map((value) => ({ value })),
    fc.shuffledSubarray(inOrder, { minLength: 3 }).map((order) => ({ order })),
    fc.jsonValue(),
  )
  const answered = fc
    .tuple(fc.constantFrom(...Object.keys(lessonOf)), answer)
    .map(([activity, given]) => event('answered', lessonOf[activity] ?? '', { activity, answer: given }))
  const visited = fc
    .tuple(fc.constantFrom<Verb>('opened', 'read'), fc.constantFrom('lista', 'horas', 'leer', 'x'))
    .map(([verb, lesson]) => event(verb, lesson))
  const histories = fc.array(fc.oneof(answered, visited), { maxLength: 25 })

  it('gives the same progress in any order, however often each is repeated', () => {
    const repeated = histories.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.array(fc.nat({ max: Math.max(0, events.length - 1) })),
        fc.infiniteStream(fc.nat()),
      ),
    )
    fc.assert(
      fc.property(repeated, ([events, again, keys]) => {
        const more = [...events, ...again.flatMap((index) => events[index] ?? [])]
        const mixed = more
          .map((one) => ({ one: structuredClone(one), key: keys.next().value }))
          .sort((x, y) => x.key - y.key)
        assert.deepEqual(
          progressOf(
            outline,
            mixed.map(({ one }) => one),
          ),
          progressOf(outline, events),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('goes on from a packed fold as from the fold itself', () => {
    fc.assert(
      fc.property(histories, histories, (events, more) => {
        const [whole, begun] = [beginFold(outline), beginFold(outline)]
        for (const one of [...events, ...more]) foldIn(whole, one)
        for (const one of events) foldIn(begun, one)
        const packed = unpackFold(outline, packFold(begun))
        for (const one of more) foldIn(packed, one)
        assert.equal(packFold(packed), packFold(whole))
        assert.deepEqual(progressNow(packed), progressNow(whole))
      }),
    )
  })

  it('is packed with what was typed as it was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', '"choice"', '\u0001 ', '\u007f ', '\u0085a', '\\', 'order', '\u2028', 'ñandú'),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const fold = beginFold(outline)
        foldIn(fold, says('horas', 'c', true))
        const known = fold.answered.get('c')
        assert.ok(known)
        const answer = { text, marks: { choice: 1 } }
        fold.answered.set('c', { ...known, last: answer })
        assert.deepEqual(progressNow(unpackFold(outline, packFold(fold))).activities['c']?.last, answer)
      }),
    )
  })

  it('never loses what was earned when more happens later', () => {
    fc.assert(
      fc.property(histories, answered, (events, later) => {
        const last = { ...later, id: 'ffffffff-0000-7000-8000-000000000000' }
        const [before, after] = [progressOf(outline, events), progressOf(outline, [...events, last])]
        assert.ok(after.mark >= before.mark && after.lessonsDone >= before.lessonsDone)
        if (before.complete) assert.equal(after.completedBy, before.completedBy)
      }),
    )
  })

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const { mark, share, complete, completedBy, here } = progressOf(outline, events)
        assert.ok(mark >= 0 && mark <= 100 && share >= 0 && share <= 1)
        assert.equal(complete, completedBy !== null)
        if (complete) assert.equal(here, null)
      }),
    )
  })
})
