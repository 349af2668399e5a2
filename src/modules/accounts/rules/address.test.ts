import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addressOf, isReserved, reservedAddress } from './address.ts'

describe('an address of nobody', () => {
  const reserved = reservedAddress('0193')
  it('is no address', () => {
    assert.equal(addressOf(reserved), null)
    assert.equal(addressOf('ana@example.org'), 'ana@example.org')
  })
  it('is known however it is written, and under any name that can never exist', () => {
    for (const email of [reserved, reserved.toUpperCase(), ` ${reserved} `, 'x@y.invalid']) assert.ok(isReserved(email))
    for (const email of ['ana@invalid.example', 'ana@example.org']) assert.ok(!isReserved(email))
  })
})
