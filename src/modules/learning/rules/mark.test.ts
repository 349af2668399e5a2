import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { everyActivity, examples, notebook, rightAnswers } from './activities.fixture.ts'
import type { Activity } from './activities.ts'
import { type Answer, readAnswer } from './answers.ts'
import { emptyCostSheet } from './cost-sheet.ts'
import { mark } from './mark.ts'
import { wordsMissing } from './mark-plain.ts'
import { pick } from './shuffle.ts'

const points = (activity: Activity, answer: Answer) => mark(activity, answer).points
const verdicts = (activity: Activity, answer: Answer) =>
  Object.fromEntries(mark(activity, answer).parts.map((part) => [part.id, part.verdict]))
const number = (typed: string, answer = 24.5, tolerance = 0.5) =>
  points({ ...examples.number, answer, tolerance }, { number: typed })

describe('marking', () => {
  for (const activity of everyActivity.filter((one) => one.type !== 'pool'))
    it(`gives every point to the right answer to ${activity.type}`, () =>
      assert.equal(points(activity, rightAnswers[activity.type]), 1))

  it('says the feedback of the option that was chosen', () => {
    const { points, right, feedback } = mark(examples['one-choice'], { choice: 'wool' })
    assert.deepEqual({ points, right, feedback }, { points: 0, right: false, feedback: 'Crece con cada pieza.' })
  })

  it('takes wrong picks from right ones, never below 0, and names what was missed', () => {
    const costs = examples['many-choices']
    assert.equal(points(costs, { choices: ['rent'] }), 0.5)
    assert.equal(points(costs, { choices: ['rent', 'wool', 'sale'] }), 0.5)
    assert.equal(points(costs, { choices: ['sale'] }), 0)
    assert.deepEqual(verdicts(costs, { choices: ['rent', 'sale'] }), { rent: 'right', wool: 'missed', sale: 'wrong' })
    assert.equal(mark(costs, { choices: ['sale'] }).parts.at(-1)?.feedback, 'La venta es un ingreso.')
  })

  it('says what the activity says to a right and a wrong answer', () => {
    assert.equal(mark(examples['true-or-false'], { value: true }).feedback, 'Sí.')
    assert.equal(mark(examples['true-or-false'], { value: false }).feedback, 'Todavía no.')
  })

  it('takes a number within its tolerance, both ends included', () => {
    for (const typed of ['24', '25,0', '24.5', 'S/ 24.50', '24,5 soles']) assert.equal(number(typed), 1, typed)
    for (const typed of ['23.999999', '25.000001', '-24.5', 'veinticuatro']) assert.equal(number(typed), 0, typed)
    assert.equal(number('0.3', 0.3, 0), 1)
    assert.equal(number('0,30', 0.1 + 0.2, 0), 1)
    assert.equal(number('\u22123', -3, 0), 1)
  })

  it('tries both readings of a number that has two', () => {
    assert.equal(number('1.200', 1200, 0), 1)
    assert.equal(number('1.200', 1.2, 0), 1)
    assert.equal(number('1.200', 12, 0), 0)
  })

  it('forgives accents, case and punctuation, and keeps what is nothing else', () => {
    const word = examples['short-text']
    for (const text of ['MARGEN', '«márgen»', 'el  margen.']) assert.equal(points(word, { text }), 1)
    assert.equal(points(word, { text: 'mi margen' }), 0)
    assert.equal(points({ ...word, accept: ['%'] }, { text: '%' }), 1)
    assert.equal(points({ ...word, accept: ['%'] }, { text: '$' }), 0)
  })

  it('gives a share for gaps, order and match, and says which part is what', () => {
    assert.equal(points(examples.gaps, { gaps: { cost: 'cost' } }), 0.5)
    assert.deepEqual(verdicts(examples.gaps, { gaps: { cost: 'sale' } }), { cost: 'wrong', margin: 'missed' })
    assert.equal(points(examples.order, { order: ['add', 'list', 'price'] }), 0.333333333)
    assert.deepEqual(verdicts(examples.order, { order: ['list', 'price'] }), {
      list: 'right',
      add: 'missed',
      price: 'wrong',
    })
    assert.equal(points(examples.match, { pairs: { loom: 'loom', wool: 'loom' } }), 0.5)
    assert.deepEqual(verdicts(examples.match, { pairs: { loom: 'wool' } }), { loom: 'wrong', wool: 'missed' })
  })

  it('gives a pool the mean of the questions asked, with the mark of each', () => {
    const [first, second] = pick(examples.pool, 3).map((question) => question.id)
    const answers = { [`${first}`]: { value: true } }
    const half = mark(examples.pool, { draw: 3, answers })
    assert.equal(half.points, 0.5)
    assert.deepEqual(
      half.parts.map(({ id, verdict }) => [id, verdict]),
      [
        [first, 'right'],
        [second, 'missed'],
      ],
    )
    assert.equal(half.parts[0]?.mark?.points, 1)
  })

  it('gives a cost sheet its point when it computes and costs something', () => {
    const sheet = examples['cost-sheet']
    assert.equal(points(sheet, { sheet: emptyCostSheet('CLP') }), 0)
    assert.equal(
      points(sheet, {
        sheet: { ...emptyCostSheet('CLP'), materials: [{ name: 'Hilo', quantity: '1', unitCost: '0,2' }] },
      }),
      1,
    )
    assert.deepEqual(verdicts(sheet, { sheet: { ...notebook, hours: 'x' } }), { hours: 'wrong' })
  })

  it('gives an open answer its point when it is long enough and she marked herself on everything', () => {
    const open = examples['open-answer']
    assert.equal(points(open, { text: 'Libretas cosidas', marks: { clear: 2, own: 1 } }), 0)
    assert.equal(points(open, { text: 'Libretas cosidas a mano', marks: { clear: 2 } }), 0)
    assert.equal(wordsMissing(open, 'Libretas'), 2)
    assert.equal(wordsMissing(open, 'Libretas cosidas a mano'), 0)
  })

  it('does not mind the order in which options are picked', () => {
    const picks = fc.shuffledSubarray(['rent', 'wool', 'sale'], { minLength: 1 })
    fc.assert(
      fc.property(picks, (choices) =>
        assert.deepEqual(
          mark(examples['many-choices'], { choices }),
          mark(examples['many-choices'], { choices: [...choices].sort() }),
        ),
      ),
    )
  })

  it('gives an order every point only where nothing is moved', () => {
    const ids = examples.order.items.map((item) => item.id)
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 3 }), (order) =>
        assert.equal(mark(examples.order, { order }).right, order.join() === ids.join()),
      ),
    )
  })

  it('never trusts a mark that comes with the answer', () => {
    const answer = readAnswer(examples['true-or-false'], { value: false, points: 1, mark: { points: 1, right: true } })
    assert.equal(answer && points(examples['true-or-false'], answer), 0)
  })
})
