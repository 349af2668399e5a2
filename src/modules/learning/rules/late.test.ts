import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isLate } from './late.ts'

const at = (day: number) => new Date(Date.UTC(2026, 10, day))
const arrival = { occurredAt: at(20), receivedAt: at(20), closedAt: null }

describe('a late event', () => {
  it('arrives more than a day after it happened', () => {
    assert.equal(isLate({ ...arrival, receivedAt: at(21) }), false)
    assert.equal(isLate({ ...arrival, receivedAt: at(22) }), true)
  })
  it('or after its version was replaced or withdrawn', () => {
    assert.equal(isLate({ ...arrival, closedAt: at(19) }), true)
    assert.equal(isLate({ ...arrival, closedAt: at(21) }), false)
  })
})
