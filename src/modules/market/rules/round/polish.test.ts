import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { anyRound, fairOf } from '#test/rounds.ts'
import { annealer } from './anneal.ts'
import { breaksOfEach, qualityOf, violations } from './check.ts'
import { polish } from './polish.ts'
import { randomOf } from './random.ts'

describe('the polish of an agenda', () => {
  it('changes nobody’s breaks, breaks no rule, and makes nothing longer', () => {
    fc.assert(
      fc.property(anyRound, (instance) => {
        const local = annealer(instance, randomOf(1))
        if (!local.fill(500) || violations(instance, local.agenda()).length) return
        const [before, after] = [local.agenda(), polish(instance, local.agenda(), randomOf(2))]
        assert.deepEqual(violations(instance, after), [])
        assert.deepEqual(breaksOfEach(instance, after), breaksOfEach(instance, before))
        const [one, other] = [qualityOf(instance, before), qualityOf(instance, after)]
        assert.ok(other.longestWait <= one.longestWait)
        if (other.longestWait === one.longestWait) assert.ok(other.idle <= one.idle)
      }),
      { numRuns: 300 },
    )
  })

  it('leaves fewer idle slots where there are many', () => {
    const instance = { ...fairOf(30, 40, 0.3), fairness: 40 }
    const local = annealer(instance, randomOf(1))
    assert.ok(local.fill(10_000))
    const after = polish(instance, local.agenda(), randomOf(2))
    assert.ok(qualityOf(instance, after).idle < qualityOf(instance, local.agenda()).idle)
  })
})
