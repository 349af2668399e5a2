import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { everyActivity, examples, rightAnswers } from './activities.fixture.ts'
import { answerOfForm, entriesOfAnswer } from './answer-form.ts'
import type { Answer } from './answers.ts'
import { markable } from './markable.ts'
import { mark } from './mark.ts'
import { pick } from './shuffle.ts'

const asked = pick(examples.pool, 1)
const answers: Record<string, Answer> = {
  ...rightAnswers,
  pool: { draw: 1, answers: Object.fromEntries(asked.map(({ id }) => [id, { value: true }])) },
}

describe('the form of an activity', () => {
  for (const activity of everyActivity) {
    const answer = answers[activity.type]
    it(`of type ${activity.type} holds an answer, and gives the same back`, () => {
      assert.ok(answer)
      const { answer: again } = answerOfForm(activity, entriesOfAnswer(activity, answer))
      assert.deepEqual(again && entriesOfAnswer(activity, again), entriesOfAnswer(activity, answer))
      assert.deepEqual(again && mark(activity, again), mark(activity, answer))
    })
    it(`of type ${activity.type} says what is missing when it is empty`, () => {
      const { refusal } = answerOfForm(activity, [])
      assert.equal(refusal, activity.type === 'cost-sheet' ? 'currency' : activity.type)
    })
    it(`of type ${activity.type} is marked in the browser as on the server`, () => {
      assert.ok(answer)
      assert.deepEqual(mark(markable(activity), answer), mark(activity, answer))
    })
  }

  it('refuses two lines in one place', () => {
    const places = [
      ['place.list', '1'],
      ['place.add', '1'],
      ['place.price', '3'],
    ] as const
    assert.equal(answerOfForm(examples.order, places).refusal, 'same-place')
  })

  it('refuses a number that is none, before it costs an attempt', () => {
    assert.equal(answerOfForm(examples.number, [['number', 'mucho']]).refusal, 'not-a-number')
  })
})
