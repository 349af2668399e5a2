import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { anyRound, fairOf } from '#test/rounds.ts'
import { qualityOf, violations } from '../rules/round/check.ts'
import type { Instance } from '../rules/round/instance.ts'
import { schedule } from './schedule.ts'

const patient = { seed: 1, steps: 400, goOn: () => true }

/** The fewest breaks by trying every agenda; null where none breaks no rule. */
function fewestByTrying(instance: Instance): number | null {
  const { meetings, slots } = instance
  let fewest: number | null = null
  for (let number = 0; number < slots ** meetings.length; number++) {
    const agenda = Int32Array.from(meetings, (_, meeting) => Math.floor(number / slots ** meeting) % slots)
    if (violations(instance, agenda).length) continue
    const { breaks } = qualityOf(instance, agenda)
    if (fewest === null || breaks < fewest) fewest = breaks
  }
  return fewest
}

describe('the scheduler', () => {
  it('proves the fewest breaks, or that there is no agenda, as trying them all does', async () => {
    await fc.assert(
      fc.asyncProperty(anyRound, async (instance) => {
        const fewest = fewestByTrying(instance)
        const { verdict, breaks, agenda, bound } = await schedule(instance, patient)
        assert.equal(verdict, fewest === null ? 'infeasible' : 'optimal')
        assert.equal(breaks, fewest)
        if (!agenda) return
        assert.deepEqual(violations(instance, agenda), [])
        assert.equal(qualityOf(instance, agenda).breaks, fewest)
        assert.equal(bound, fewest)
      }),
      { numRuns: 150 },
    )
  })

  it('counts no break over night, and proves as much', async () => {
    const ofDays = fc
      .tuple(anyRound, fc.nat())
      .map(([round, start]): Instance =>
        round.slots < 2 ? round : { ...round, dayStarts: [start % 2 ? 1 : round.slots - 1] },
      )
    await fc.assert(
      fc.asyncProperty(ofDays, async (instance) => {
        const fewest = fewestByTrying(instance)
        const { verdict, breaks, bound } = await schedule(instance, patient)
        assert.equal(verdict, fewest === null ? 'infeasible' : 'optimal')
        assert.deepEqual([breaks, bound], [fewest, fewest ?? bound])
      }),
      { numRuns: 100 },
    )
  })

  it('proves more breaks of one long day than of two', async () => {
    const round = fairOf(10, 12, 0.5)
    const participants = round.participants.map((each, at) => ({ ...each, forbidden: at % 3 ? [3, 4, 8] : [] }))
    const long = { ...round, participants, tables: 4, fairness: 12 }
    const [one, two] = [await schedule(long, patient), await schedule({ ...long, dayStarts: [5] }, patient)]
    assert.deepEqual([one.verdict, one.breaks], ['optimal', 11])
    assert.deepEqual([two.verdict, two.breaks], ['optimal', 5])
  })

  it('gives the same agenda for the same seed and the same number of steps', async () => {
    const instance = fairOf(24, 9, 0.8)
    const [one, other] = [await schedule(instance, patient), await schedule(instance, patient)]
    assert.deepEqual(one, other)
    assert.ok(one.agenda)
    const again = await schedule(instance, { ...patient, steps: one.steps })
    assert.deepEqual(again.agenda, one.agenda)
  })

  it('has an agenda at once, and never a worse one later', async () => {
    const instance = fairOf(40, 10, 0.9)
    const seen: (number | null)[] = []
    const { agenda } = await schedule(instance, {
      ...patient,
      steps: 12,
      onProgress: ({ breaks }) => void seen.push(breaks),
    })
    assert.ok(agenda)
    assert.deepEqual(violations(instance, agenda), [])
    const counts = seen.filter((breaks) => breaks !== null)
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => b - a),
    )
  })

  it('stops when it is told to, with what it has', async () => {
    const { steps, verdict } = await schedule(fairOf(12, 6, 0.5), { ...patient, goOn: () => false })
    assert.equal(steps, 0)
    assert.equal(verdict, 'unknown')
  })

  it('plans a fair of two thousand meetings without a proof', async () => {
    const instance = fairOf(400, 20, 0.6)
    const { agenda, verdict, breaks } = await schedule(instance, { ...patient, steps: 12 })
    assert.ok(instance.meetings.length > 2000)
    assert.ok(agenda && breaks !== null)
    assert.deepEqual(violations(instance, agenda), [])
    assert.notEqual(verdict, 'infeasible')
  })
})
