import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isPutOff, isRefusal, pauseFrom } from './letter-fate.ts'

describe('the fate of a letter', () => {
  it('is settled by what will stay so, and left open by what may pass', () => {
    for (const status of [400, 403, 404, 405, 410, 413, 422]) assert.equal(isRefusal(status), true)
    for (const status of [200, 201, 304, 401, 407, 408, 425, 429, 500, 502, 503, 511])
      assert.equal(isRefusal(status), false)
  })

  it('waits as long as the server asks, and a minute where it says nothing', () => {
    assert.equal(pauseFrom('600'), 600_000)
    for (const unsaid of [null, '', 'Wed, 25 Nov 2026 07:28:00 GMT']) assert.equal(pauseFrom(unsaid), 60_000)
  })

  it('is held by its own pause until that is over, and by none from a clock that went back', () => {
    const until = 100_000
    assert.equal(isPutOff(until, until - 1), true)
    assert.equal(isPutOff(until, until), false)
    assert.equal(isPutOff(until, until - 86_400_001), false)
    assert.equal(isPutOff(0, until), false)
  })
})
