import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { gathering } from './gather.ts'

describe('what arrives while a run is under way', () => {
  it('is run together in the next, and each gets its own answer', async () => {
    const runs: number[][] = []
    const double = gathering(async (items: readonly number[]) => {
      runs.push([...items])
      await Promise.resolve()
      return items.map((item) => item * 2)
    })
    assert.deepEqual(await Promise.all([1, 2, 3].map(double)), [2, 4, 6])
    assert.deepEqual(runs, [[1], [2, 3]])
    assert.equal(await double(4), 8)
  })

  it('is not failed by a neighbour', async () => {
    const half = gathering(async (items: readonly number[]) => {
      await Promise.resolve()
      if (items.some((item) => item % 2)) throw new Error('odd')
      return items.map((item) => item / 2)
    })
    const settled = await Promise.allSettled([2, 4, 5, 6].map(half))
    assert.deepEqual(
      settled.map((one) => (one.status === 'fulfilled' ? one.value : 'odd')),
      [1, 2, 'odd', 3],
    )
  })

  it('comes in groups of a bounded size', async () => {
    const sizes: number[] = []
    const count = gathering(async (items: readonly number[]) => {
      sizes.push(items.length)
      await Promise.resolve()
      return items
    }, 2)
    await Promise.all([1, 2, 3, 4, 5].map(count))
    assert.deepEqual(sizes, [1, 2, 2])
  })
})
