import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { everyActivity, examples, rightAnswers } from './activities.fixture.ts'
import type { ActivityType } from './activities.ts'
import { readAnswer } from './answers.ts'
import { mark } from './mark.ts'
import { pick } from './shuffle.ts'

const [asked] = pick(examples.pool, 0).map((question) => question.id)

const refused: { [T in ActivityType]: unknown[] } = {
  'one-choice': [{ choice: 'other' }, { choice: '' }, { choice: ['rent'] }, {}],
  'many-choices': [{ choices: [] }, { choices: ['rent', 'rent'] }, { choices: ['rent', 'other'] }, { choices: 'rent' }],
  'true-or-false': [{ value: 'true' }, {}],
  number: [{ number: 24.5 }, { number: '  ' }, { number: '1'.repeat(61) }],
  'short-text': [{ text: '' }, { text: 'a\0b' }, { text: '\ud800' }, { text: 'a'.repeat(501) }],
  gaps: [{ gaps: { cost: 'other' } }, { gaps: { other: 'cost' } }, { gaps: { margin: 7 } }, { gaps: { margin: ' ' } }],
  order: [{ order: ['list', 'list'] }, { order: ['list', 'other'] }, { order: [] }, { order: { 0: 'list' } }],
  match: [{ pairs: { loom: 'other' } }, { pairs: { constructor: 'wool' } }, { pairs: {} }, { pairs: [] }],
  pool: [
    { draw: -1, answers: {} },
    { draw: 0, answers: {} },
    { draw: 0.5, answers: {} },
    { draw: 0, answers: { q9: { value: true } } },
  ],
  'cost-sheet': [{ sheet: null }, { sheet: { currency: 'USD' } }, { sheet: { currency: 'PEN', materials: [1] } }],
  'open-answer': [
    { text: '' },
    { text: 'a', marks: { clear: 3 } },
    { text: 'a', marks: { other: 0 } },
    { text: 'a'.repeat(10_001) },
  ],
}

describe('reading an answer', () => {
  for (const activity of everyActivity) {
    it(`refuses what is no answer to ${activity.type}`, () => {
      for (const raw of [null, 1, 'rent', [], {}, ...refused[activity.type]])
        assert.equal(readAnswer(activity, raw), null, JSON.stringify(raw))
    })
    if (activity.type !== 'pool')
      it(`keeps an answer to ${activity.type}, and reads it again the same`, () => {
        const answer = readAnswer(activity, JSON.parse(JSON.stringify(rightAnswers[activity.type])))
        assert.deepEqual(answer, rightAnswers[activity.type])
        assert.deepEqual(readAnswer(activity, answer), answer)
      })
  }

  it('reads the answers to the questions of the draw', () => {
    assert.deepEqual(readAnswer(examples.pool, { draw: 0, answers: { [`${asked}`]: { value: false } } }), {
      draw: 0,
      answers: { [`${asked}`]: { value: false } },
    })
  })

  it('leaves out blanks, drops unknown fields and cleans text', () => {
    assert.deepEqual(readAnswer(examples.gaps, { gaps: { cost: 'cost', margin: ' ' } }), { gaps: { cost: 'cost' } })
    assert.deepEqual(readAnswer(examples['one-choice'], { choice: 'rent', mark: 1 }), { choice: 'rent' })
    assert.deepEqual(readAnswer(examples['short-text'], { text: ' n\u0303a ' }), { text: 'ña' })
    assert.deepEqual(readAnswer(examples['open-answer'], { text: 'a', marks: {} }), { text: 'a', marks: {} })
  })

  it('never throws on any JSON, and what it reads is marked from 0 to 1', () => {
    const field = fc.constantFrom(
      'choice',
      'choices',
      'value',
      'number',
      'text',
      'gaps',
      'order',
      'pairs',
      'draw',
      'answers',
      'sheet',
      'marks',
    )
    const id = fc.constantFrom(
      'rent',
      'wool',
      'sale',
      'cost',
      'margin',
      'list',
      'add',
      'loom',
      'q1',
      'q2',
      'clear',
      'own',
      '__proto__',
    )
    const leaf = fc.oneof(id, fc.boolean(), fc.integer({ min: -1, max: 3 }), fc.jsonValue())
    const branch = fc.oneof(leaf, fc.array(id, { maxLength: 4 }), fc.dictionary(id, leaf))
    const raw = fc.oneof(fc.jsonValue(), fc.dictionary(field, branch))
    fc.assert(fc.property(fc.constantFrom(...everyActivity), raw, readsAndMarks), { numRuns: 2000 })
  })
})

function readsAndMarks(activity: (typeof everyActivity)[number], raw: unknown) {
  const answer = readAnswer(activity, raw)
  if (answer === null) return
  const { points, right } = mark(activity, answer)
  assert.ok(points >= 0 && points <= 1)
  assert.equal(right, points === 1)
}
