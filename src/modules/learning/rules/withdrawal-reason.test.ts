import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { reinstatementRefusal, withdrawalRefusal } from './withdrawal-reason.ts'

describe('withdrawing a certificate', () => {
  it('asks for a reason that fits where it is shown', () => {
    assert.equal(withdrawalRefusal({ withdrawnBy: null }, 'Somebody else did the work.'), null)
    assert.equal(withdrawalRefusal({ withdrawnBy: null }, ''), 'reason-missing')
    assert.equal(withdrawalRefusal({ withdrawnBy: null }, 'x'.repeat(301)), 'reason-long')
  })

  it('is done once', () => assert.equal(withdrawalRefusal({ withdrawnBy: 'office' }, 'Twice.'), 'already-withdrawn'))

  it('is undone only where an office did it, and with a reason', () => {
    assert.equal(reinstatementRefusal({ withdrawnBy: 'office' }, 'A mistake of ours.'), null)
    assert.equal(reinstatementRefusal({ withdrawnBy: 'office' }, ''), 'reason-missing')
    assert.equal(reinstatementRefusal({ withdrawnBy: 'holder' }, 'Hers.'), 'withdrawn-by-holder')
    assert.equal(reinstatementRefusal({ withdrawnBy: null }, 'Why?'), 'not-withdrawn')
  })
})
