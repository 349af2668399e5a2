import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { reasonOf, type Standing } from './unmet.ts'

const pair = { seller: 's', buyer: 'b' }
const standing = (change: Partial<Standing>): Standing => ({
  most: new Map([
    ['s', 2],
    ['b', 2],
  ]),
  can: new Map([
    ['s', new Set([0, 1])],
    ['b', new Set([0, 1])],
  ]),
  meets: new Map([
    ['s', new Set<number>()],
    ['b', new Set<number>()],
  ]),
  filled: [0, 0],
  tables: 1,
  interpreted: null,
  ...change,
})

describe('why a wish is not met', () => {
  it('is the rule that stopped it', () => {
    const reason = (change: Partial<Standing>) => reasonOf(pair, standing(change))
    assert.deepEqual(
      reason({
        can: new Map([
          ['s', new Set([0])],
          ['b', new Set([1])],
        ]),
      }),
      { reason: 'no-common-slot' },
    )
    assert.deepEqual(
      reason({
        most: new Map([
          ['s', 2],
          ['b', 0],
        ]),
      }),
      { reason: 'most', who: 'b' },
    )
    assert.deepEqual(reason({ filled: [1, 1] }), { reason: 'no-table', slot: 0 })
    assert.deepEqual(reason({ interpreted: { filled: [1, 1], most: 1 } }), { reason: 'no-interpreter', slot: 0 })
    const meets = new Map([
      ['s', new Set([0])],
      ['b', new Set([1])],
    ])
    assert.deepEqual(reason({ meets, filled: [1, 1] }), { reason: 'no-slot' })
  })
})
