import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { monthsBefore } from './ageing.ts'

describe('months before an instant', () => {
  it('keep the day, or the last that there is', () => {
    assert.equal(monthsBefore('2026-11-26T10:00:00.000Z', 11), '2025-12-26T10:00:00.000Z')
    assert.equal(monthsBefore('2026-11-26T10:00:00.000Z', 13), '2025-10-26T10:00:00.000Z')
    assert.equal(monthsBefore('2025-01-31T00:00:00.000Z', 11), '2024-02-29T00:00:00.000Z')
    assert.equal(monthsBefore('2026-12-31T00:00:00.000Z', 1), '2026-11-30T00:00:00.000Z')
  })
})
