import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { anyRound } from '#test/rounds.ts'
import { annealer } from '../round/anneal.ts'
import { violations } from '../round/check.ts'
import { impossibilities } from '../round/impossible.ts'
import type { Instance } from '../round/instance.ts'
import { randomOf } from '../round/random.ts'
import { placeable } from './leave-out.ts'

const withoutOrder = anyRound.map((round): Instance => ({
  ...round,
  fairness: round.slots,
  meetings: round.meetings.map((meeting) => ({ ...meeting, after: [] })),
}))

describe('meetings that can be placed', () => {
  it('all have a place in which no hard rule is broken, also where the whole is impossible', () => {
    fc.assert(
      fc.property(withoutOrder, (instance) => {
        const kept = placeable(instance, 1)
        const part = { ...instance, meetings: kept.flatMap((number) => instance.meetings[number] ?? []) }
        assert.deepEqual(impossibilities(part), [])
        const local = annealer(part, randomOf(1))
        assert.ok(kept.length === 0 || local.fill(20 * kept.length + 500))
        const agenda = local.best()?.agenda
        if (agenda) assert.deepEqual(violations(part, agenda), [])
      }),
      { numRuns: 200 },
    )
  })

  it('leave out the least valued of those that do not go together', () => {
    const meeting = (pair: [number, number]) => ({ name: '', pair, session: 'any' as const, fixed: null, after: [] })
    const participants = [0, 1, 2].map((at) => ({ name: String(at), forbidden: [] }))
    const shape = { participants, slots: 1, morningSlots: 1, tables: 5, fairness: 1 }
    assert.deepEqual(placeable({ ...shape, meetings: [meeting([0, 1]), meeting([0, 2]), meeting([1, 2])] }, 1), [0])
  })
})
