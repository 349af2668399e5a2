import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { acceptEveryLanguage } from './accepted-texts.ts'
import type { Gaps } from './activities.ts'
import { everyActivity, examples } from './activities.fixture.ts'
import { mark } from './mark.ts'

describe('accepting every language', () => {
  it('takes a typed answer in any language of the course, in each of them', () => {
    const word = examples['short-text']
    const versions = acceptEveryLanguage([word, { ...word, prompt: 'What is left?', accept: ['margin', 'margen'] }])
    assert.deepEqual(
      versions.map((one) => one.prompt),
      ['¿Qué ganas?', 'What is left?'],
    )
    for (const version of versions) assert.deepEqual(version.accept, ['margen', 'el margen', 'margin'])
  })

  it('does so in gaps, and leaves lists alone', () => {
    const { gaps } = examples
    const english: Gaps = { ...gaps, gaps: { ...gaps.gaps, margin: { accept: ['margin'] } } }
    for (const version of acceptEveryLanguage([gaps, english])) {
      assert.deepEqual(version.gaps['margin'], { accept: ['margen', 'ganancia', 'margin'] })
      assert.deepEqual(version.gaps['cost'], gaps.gaps['cost'])
    }
  })

  it('does so in the questions of a pool', () => {
    const pool = { ...examples.pool, pick: 2, questions: [examples['short-text'], examples.number] }
    const english = { ...pool, questions: [examples.number, { ...examples['short-text'], accept: ['margin'] }] }
    const [merged] = acceptEveryLanguage([pool, english])
    assert.equal(
      merged && mark(merged, { draw: 0, answers: { word: { text: 'margin' }, price: { number: '24.5' } } }).points,
      1,
    )
  })

  it('changes nothing else', () => {
    for (const activity of everyActivity) assert.deepEqual(acceptEveryLanguage([activity, activity])[0], activity)
  })
})
