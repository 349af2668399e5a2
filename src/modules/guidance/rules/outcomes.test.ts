import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerRefusal } from './outcomes.ts'

describe('an answer', () => {
  it('is taken while the request waits', () => assert.equal(answerRefusal({ answeredAt: null }), null))
  it('is refused a second time', () => assert.equal(answerRefusal({ answeredAt: new Date(0) }), 'already-answered'))
  it('is refused where there is no request', () => assert.equal(answerRefusal(undefined), 'no-such-request'))
})
