import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { passwordRefusal } from './password.ts'

describe('a password', () => {
  it('has 15 characters or more, of any kind', () => {
    assert.equal(passwordRefusal(''), 'password-missing')
    assert.equal(passwordRefusal('a'.repeat(14)), 'password-short')
    assert.equal(passwordRefusal('ñ'.repeat(15)), null)
    assert.equal(passwordRefusal('🧶'.repeat(14)), 'password-short')
  })
  it('may be long', () => {
    assert.equal(passwordRefusal('a'.repeat(128)), null)
    assert.equal(passwordRefusal('a'.repeat(129)), 'password-long')
  })
})
