import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { reach } from './reach.ts'

describe('reach', () => {
  it('is everyone for whoever answers for no country in particular', () =>
    assert.equal(
      reach(() => true),
      null,
    ))
  it('is one country for its officer', () =>
    assert.deepEqual(
      reach((country) => country === 'PE'),
      ['PE'],
    ))
})
