import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { qualityOf, violations } from './check.ts'
import type { Instance } from './instance.ts'
import { polish } from './polish.ts'
import { randomOf } from './random.ts'

/** Two who live far away and two at the place: the last two of four slots are at night for the far ones. */
const night = [2, 3]
const round: Instance = {
  participants: [
    { name: 'far', forbidden: [], hard: night },
    { name: 'farther', forbidden: [], hard: night },
    { name: 'here', forbidden: [] },
    { name: 'there', forbidden: [] },
  ],
  meetings: [
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
  ].map(([one = 0, other = 0], number) => ({
    name: `m${number}`,
    pair: [one, other],
    session: 'any',
    fixed: null,
    after: [],
  })),
  slots: 4,
  morningSlots: 4,
  tables: 1,
  fairness: 4,
}

describe('hard hours', () => {
  it('are shared: where one has both meetings at night and the other none, each has one of them', () => {
    // With one table there is a meeting in each slot.
    const unfair = Int32Array.of(0, 1, 2, 3)
    const isNight = (slot: number | undefined) => Number(slot !== undefined && night.includes(slot))
    const shared = (agenda: Int32Array) => [
      isNight(agenda[0]) + isNight(agenda[1]),
      isNight(agenda[2]) + isNight(agenda[3]),
    ]
    assert.deepEqual(shared(unfair), [0, 2])
    const before = qualityOf(round, unfair)
    const agenda = polish(round, unfair, randomOf(1))
    assert.deepEqual(violations(round, agenda), [])
    assert.equal(qualityOf(round, agenda).breaks, before.breaks)
    assert.ok(qualityOf(round, agenda).longestWait <= before.longestWait)
  })
})
