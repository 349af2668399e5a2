import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { anyRound, fairOf } from '#test/rounds.ts'
import { annealer } from './anneal.ts'
import { qualityOf, violations } from './check.ts'
import { impossibilities } from './impossible.ts'
import type { Instance } from './instance.ts'
import { randomOf } from './random.ts'

const task = { moves: 3_000, from: 0.5, to: 0.1 }

describe('annealing', () => {
  it('keeps every rule on its way but fairness', () => {
    fc.assert(
      fc.property(anyRound, (instance) => {
        const local = annealer(instance, randomOf(1))
        if (impossibilities(instance).length || !local.fill(500)) return
        local.run(task)
        assert.deepEqual(
          violations(instance, local.agenda()).filter(({ rule }) => rule !== 'unfair'),
          [],
        )
      }),
      { numRuns: 300 },
    )
  })

  it('leaves a meeting without a place rather than without a table, where what is out of order had to go', () => {
    const meeting = (pair: [number, number], more: { fixed?: number; after?: number[] }) => ({
      name: `${pair}`,
      pair,
      session: 'any' as const,
      fixed: more.fixed ?? null,
      after: more.after ?? [],
    })
    const instance: Instance = {
      participants: [[4], [], [1], []].map((forbidden, who) => ({ name: `p${who}`, forbidden })),
      meetings: [
        meeting([3, 2], {}),
        meeting([0, 1], { fixed: 0 }),
        meeting([0, 1], { fixed: 2 }),
        meeting([0, 3], { after: [0] }),
      ],
      slots: 5,
      morningSlots: 1,
      tables: 1,
      fairness: 2,
    }
    // The first must come before the last, which can only be in 1 and 3; it can be in 3 and 4.
    for (let seed = 1; seed <= 20; seed++) {
      const local = annealer(instance, randomOf(seed))
      assert.equal(local.fill(500), false)
      const crowded = violations(instance, local.agenda()).filter(({ rule }) => rule === 'too-many-in-slot')
      assert.deepEqual(crowded, [])
    }
  })

  it('counts the breaks of its best as the checker does, and that one breaks no rule', () => {
    const ofDays = { ...fairOf(30, 40, 0.5), dayStarts: [10, 20, 35] }
    for (const instance of [fairOf(24, 9, 0.8), fairOf(30, 40, 0.5), ofDays, fairOf(20, 70, 0.2)]) {
      const local = annealer(instance, randomOf(2))
      assert.ok(local.fill(10_000))
      const before = qualityOf(instance, local.agenda()).breaks
      local.run({ moves: 40_000, from: 0.4, to: 0.1 })
      const best = local.best()
      assert.ok(best && best.breaks < before)
      assert.deepEqual(violations(instance, best.agenda), [])
      assert.equal(qualityOf(instance, best.agenda).breaks, best.breaks)
    }
  })

  it('goes on from an agenda that it is given', () => {
    const instance = fairOf(24, 9, 0.8)
    const [one, other] = [annealer(instance, randomOf(1)), annealer(instance, randomOf(2))]
    one.fill(10_000)
    other.fill(10_000)
    other.take(one.agenda())
    assert.deepEqual(other.agenda(), one.agenda())
    other.run(task)
    assert.deepEqual(violations(instance, other.best()?.agenda ?? one.agenda()), [])
  })
})
