import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fairOf } from '#test/rounds.ts'
import { annealer } from '../rules/round/anneal.ts'
import { qualityOf, violations } from '../rules/round/check.ts'
import { randomOf } from '../rules/round/random.ts'
import { mender } from './mender.ts'

const instance = { ...fairOf(16, 9, 0.6), tables: 6 }

/** Some agenda that keeps the rules of tables and people, whatever its breaks. */
function anyAgenda(seed: number) {
  const local = annealer({ ...instance, fairness: instance.slots }, randomOf(seed))
  assert.ok(local.fill(10_000))
  const agenda = local.agenda()
  return { agenda, breaks: qualityOf(instance, agenda).breaks }
}

async function mended(seed: number, steps: number) {
  const mending = mender(instance, randomOf(seed))
  const breaks: number[] = []
  let best = anyAgenda(seed)
  for (let step = 0; step < steps; step++) {
    best = await mending.mend(best)
    breaks.push(best.breaks)
  }
  return { best, breaks }
}

describe('mending an agenda', () => {
  it('leaves fewer breaks, and never an agenda that breaks a rule', async () => {
    const before = anyAgenda(1)
    const { best, breaks } = await mended(1, 12)
    assert.deepEqual(violations(instance, best.agenda), [])
    assert.equal(qualityOf(instance, best.agenda).breaks, best.breaks)
    assert.ok(best.breaks < before.breaks / 2, `${before.breaks}, then ${best.breaks}`)
    assert.deepEqual(
      breaks,
      breaks.toSorted((one, other) => other - one),
    )
  })

  it('comes to the same for the same seed', async () => {
    assert.deepEqual(await mended(5, 4), await mended(5, 4))
  })
})
