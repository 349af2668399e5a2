import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ageOf, type Counted, healthOf } from './health.ts'

const one: Counted = { country: 'PE', kind: 'venture', state: 'declared', confirmed: '2026-11', tenths: 7, count: 1 }

describe('the health of the directory', () => {
  it('is counted by country, kind, state, completeness and age', () => {
    const health = healthOf(
      [
        { ...one, count: 5 },
        { ...one, state: 'verified', tenths: 10, count: 3 },
        { ...one, country: 'CL', kind: 'initiative', state: 'stale', confirmed: '2024-01', tenths: 5, count: 2 },
      ],
      '2026-11',
    )
    assert.deepEqual(health.all, { key: '', total: 10, verified: 3, declared: 5, stale: 2, incomplete: 2 })
    assert.deepEqual(
      health.byCountry.map(({ key, total, incomplete }) => [key, total, incomplete]),
      [
        ['PE', 8, 0],
        ['CL', 2, 2],
      ],
    )
    assert.deepEqual(
      health.byKind.map(({ key }) => key),
      ['venture', 'initiative'],
    )
    assert.deepEqual(
      health.byAge.map(({ count }) => count),
      [8, 0, 0, 2],
    )
  })

  it('knows how long ago a month was', () => {
    assert.equal(ageOf('2026-11', '2026-11'), 'fresh')
    assert.equal(ageOf('2026-08', '2026-11'), 'within-year')
    assert.equal(ageOf('2025-12', '2026-11'), 'within-year')
    assert.equal(ageOf('2025-11', '2026-11'), 'within-two')
    assert.equal(ageOf('2024-11', '2026-11'), 'older')
  })
})
