import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { uuid7 } from './uuid7.ts'

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('uuid7', () => {
  it('has the shape of RFC 9562 and begins with the clock', () => {
    assert.match(uuid7(Date.now()), shape)
    assert.ok(uuid7(0x0123456789ab).startsWith('01234567-89ab-7'))
  })

  it('sorts in the order made, whatever the clock does meanwhile', () => {
    const clock = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 })
    fc.assert(
      fc.property(fc.array(clock, { minLength: 2, maxLength: 30 }), (times) => {
        const made: string[] = []
        for (const now of times) made.push(uuid7(now, made.at(-1)))
        assert.deepEqual(made.toSorted(), made)
        for (const id of made) assert.match(id, shape)
      }),
    )
  })
})
