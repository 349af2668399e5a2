import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerDay, isLate } from './working-days.ts'

const asked = (at: string, days: number, zone = 'America/Lima') => answerDay({ askedAt: new Date(at), days, zone })

describe('the day of the answer', () => {
  it('counts working days from the day after', () => assert.equal(asked('2026-11-16T15:00Z', 2), '2026-11-18'))
  it('passes over Saturday and Sunday', () => assert.equal(asked('2026-11-20T15:00Z', 5), '2026-11-27'))
  it('begins on Monday when asked at the weekend', () => {
    assert.equal(asked('2026-11-21T15:00Z', 1), '2026-11-23')
    assert.equal(asked('2026-11-22T15:00Z', 1), '2026-11-23')
  })
  it('is counted where the asker is: Friday night in Lima is Saturday in London', () => {
    assert.equal(asked('2026-11-21T03:00Z', 1), '2026-11-23')
    assert.equal(asked('2026-11-20T03:00Z', 1), '2026-11-20')
    assert.equal(asked('2026-11-20T03:00Z', 1, 'UTC'), '2026-11-23')
  })
  it('loses no day to summer time, which begins in Santiago at midnight of a Sunday', () => {
    assert.equal(asked('2026-09-04T03:30Z', 2, 'America/Santiago'), '2026-09-07')
    assert.equal(asked('2026-04-03T02:30Z', 2, 'America/Santiago'), '2026-04-06')
  })
  it('crosses years', () => assert.equal(asked('2026-12-31T15:00Z', 1), '2027-01-01'))
})

describe('late', () => {
  it('begins when the promised day is over where it was promised', () => {
    assert.equal(isLate('2026-11-20', new Date('2026-11-21T04:59Z'), 'America/Lima'), false)
    assert.equal(isLate('2026-11-20', new Date('2026-11-21T05:00Z'), 'America/Lima'), true)
  })
})
