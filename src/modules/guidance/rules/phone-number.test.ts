import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { phoneNumber } from './phone-number.ts'

describe('phone number', () => {
  it('is read with its spaces, brackets and dashes', () => {
    assert.equal(phoneNumber('+51 987-654-321'), '+51987654321')
    assert.equal(phoneNumber('(55) 1234.5678'), '5512345678')
  })
  it('takes 00 for the plus', () => assert.equal(phoneNumber('0056 9 8765 4321'), '+56987654321'))
  it('is none when it is too short, too long or not a number', () => {
    for (const text of ['12345', '1234567890123456', 'llámame', '+', '555 ana 1234'])
      assert.equal(phoneNumber(text), null)
  })
})
