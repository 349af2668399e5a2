import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { examples } from './activities.fixture.ts'
import type { Pool } from './activities.ts'
import { orderShown, pick, shuffled } from './shuffle.ts'

const letters = (count: number) => Array.from({ length: count }, (_, index) => `i${index}`)
const order = (count: number) => ({ ...examples.order, items: letters(count).map((id) => ({ id, text: id })) })
const pool = (count: number, picked: number): Pool => ({
  ...examples.pool,
  pick: picked,
  questions: letters(count).map((id) => ({ ...examples['true-or-false'], id })),
})
const ids = (questions: { id: string }[]) => questions.map((question) => question.id)

describe('shuffling', () => {
  it('follows from the seed and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.string(), (items, seed) => {
        assert.deepEqual(shuffled(items, seed), shuffled(items, seed))
        assert.deepEqual([...shuffled(items, seed)].sort(), [...items].sort())
      }),
    )
  })

  it('puts every item in every place about equally often', () => {
    const firsts = letters(3000).map((seed) => shuffled(['a', 'b', 'c'], seed)[0])
    for (const item of ['a', 'b', 'c']) assert.ok(Math.abs(firsts.filter((one) => one === item).length - 1000) < 120)
  })

  it('never shows the right order where there are two items or more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.string(), (count, seed) => {
        const shown = orderShown(order(count), seed)
        assert.notDeepEqual(shown, letters(count))
        assert.deepEqual([...shown].sort(), letters(count))
      }),
    )
    assert.deepEqual(orderShown(order(1), 'x'), ['i0'])
    assert.deepEqual(orderShown(examples.match, 'x'), ['wool', 'loom'])
  })
})

describe('a draw from a pool', () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 14 }))

  it('asks as many different questions as it should, the same for the same draw', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), ([count, picked], draw) => {
        const asked = ids(pick(pool(count, picked), draw))
        assert.equal(new Set(asked).size, Math.min(count, picked))
        assert.deepEqual(asked, ids(pick(pool(count, picked), draw)))
      }),
    )
  })

  it('asks every question in each round of draws', () => {
    fc.assert(
      fc.property(sizes, fc.nat({ max: 50 }), ([count, picked], round) => {
        const draws = Math.ceil(count / Math.min(count, picked))
        const asked = letters(draws).flatMap((_, index) => ids(pick(pool(count, picked), round * draws + index)))
        assert.equal(new Set(asked).size, count)
      }),
    )
  })
})
