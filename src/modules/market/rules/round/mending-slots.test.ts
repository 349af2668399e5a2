import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { anyRound, fairOf } from '#test/rounds.ts'
import { mendingSlots } from './mending-slots.ts'
import { randomOf } from './random.ts'

describe('slots within which a break may be mended', () => {
  it('are as many as were asked for at most, and each is one of the round', () => {
    fc.assert(
      fc.property(anyRound, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (instance, seed, share) => {
        const random = randomOf(seed)
        const agenda = Int32Array.from(instance.meetings, () => Math.floor(random() * instance.slots))
        const size = Math.max(1, Math.floor(share * instance.slots))
        const chosen = mendingSlots(instance, agenda, { random, size })
        assert.ok(chosen.size >= 1 && chosen.size <= Math.max(size, 1))
        for (const slot of chosen) assert.ok(Number.isInteger(slot) && slot >= 0 && slot < instance.slots)
      }),
    )
  })

  it('are as a rule about somebody who waits', () => {
    const round = fairOf(4, 12, 0.1)
    // The first two meet in slots 2 and 9 and wait in between; nobody else meets twice.
    const meetings = [0, 1].map((number) => ({
      name: `m${number}`,
      pair: [0, 1 + number] satisfies [number, number] as [number, number],
      session: 'any' as const,
      fixed: null,
      after: [],
    }))
    const random = randomOf(7)
    const tries = Array.from({ length: 200 }, () =>
      mendingSlots({ ...round, meetings }, Int32Array.of(2, 9), { random, size: 6 }),
    )
    const touching = tries.filter((slots) => [3, 4, 5].every((slot) => slots.has(slot)))
    assert.ok(touching.length > 100, `${touching.length} of 200`)
  })
})
