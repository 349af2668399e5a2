import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Instance, Meeting } from './instance.ts'
import { impossibilities } from './impossible.ts'

const meeting = (name: string, given: Partial<Meeting> = {}): Meeting => ({
  name,
  pair: [0, 1],
  session: 'any',
  fixed: null,
  after: [],
  ...given,
})
const round = (meetings: Meeting[], given: Partial<Instance> = {}): Instance => ({
  participants: ['a', 'b', 'c'].map((name) => ({ name, forbidden: [] })),
  meetings,
  slots: 3,
  morningSlots: 3,
  tables: 2,
  fairness: 2,
  ...given,
})
const reasons = (instance: Instance) => impossibilities(instance).map(({ reason }) => reason)

describe('what makes a round impossible', () => {
  it('is nothing where everything fits', () => {
    assert.deepEqual(reasons(round([meeting('m'), meeting('n', { pair: [1, 2] })])), [])
  })

  it('is somebody who meets herself', () => {
    assert.deepEqual(impossibilities(round([meeting('m', { pair: [1, 1] })])), [{ reason: 'meets-itself', meeting: 0 }])
  })

  it('is a meeting fixed in a slot that one of the two cannot have', () => {
    const participants = [
      { name: 'a', forbidden: [1] },
      { name: 'b', forbidden: [] },
    ]
    assert.ok(reasons(round([meeting('m', { fixed: 1 })], { participants })).includes('no-open-slot'))
  })

  it('is more meetings than one has slots, and than there are tables', () => {
    const many = ['m', 'n', 'o', 'p'].map((name) => meeting(name))
    assert.ok(reasons(round(many)).includes('more-meetings-than-slots'))
    assert.ok(reasons(round(many, { tables: 1 })).includes('more-meetings-than-seats'))
    assert.ok(!reasons(round(many)).includes('more-meetings-than-seats'))
  })

  it('is a circle of meetings that wait for each other, and names only those', () => {
    const meetings = [
      meeting('first', { after: [2] }),
      meeting('m', { pair: [1, 2], after: [2] }),
      meeting('n', { pair: [0, 2], after: [1] }),
    ]
    assert.deepEqual(
      impossibilities(round(meetings)).filter(({ reason }) => reason === 'circle-of-precedences'),
      [{ reason: 'circle-of-precedences', meetings: [2, 1] }],
    )
  })

  it('is two meetings of one person fixed at once', () => {
    const fixed = [meeting('m', { fixed: 1 }), meeting('n', { pair: [1, 2], fixed: 1 })]
    assert.ok(reasons(round(fixed)).includes('two-fixed-at-once'))
    assert.deepEqual(reasons(round([fixed[0] ?? meeting('m'), meeting('n', { pair: [1, 2], fixed: 2 })])), [])
  })
})
