import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { obstaclesOf } from './obstacles.ts'

const standing = {
  can: new Map([
    ['a', new Set([0, 1])],
    ['b', new Set([0, 1])],
    ['late', new Set([1])],
    ['early', new Set([0])],
  ]),
  least: new Map<string, number>(),
  agreed: [],
  slots: 2,
  tables: 1,
}

describe('what no plan can keep', () => {
  it('is nothing where all can be kept', () => {
    const agreed = [{ seller: 'a', buyer: 'b' }]
    assert.deepEqual(obstaclesOf({ ...standing, agreed, least: new Map([['a', 1]]) }), [])
  })

  it('is named with whom it concerns', () => {
    const agreed = [
      { seller: 'late', buyer: 'early' },
      { seller: 'late', buyer: 'a' },
      { seller: 'late', buyer: 'b' },
    ]
    const least = new Map([
      ['a', 3],
      ['b', 2],
    ])
    assert.deepEqual(obstaclesOf({ ...standing, agreed, least }), [
      { obstacle: 'least-over-slots', who: 'a', least: 3, open: 2 },
      { obstacle: 'agreed-over-slots', who: 'late', agreed: 3, open: 1 },
      { obstacle: 'no-common-slot', seller: 'late', buyer: 'early' },
      { obstacle: 'agreed-over-tables', agreed: 3, seats: 2 },
      { obstacle: 'least-over-tables', least: 5, seats: 2 },
    ])
  })
})
