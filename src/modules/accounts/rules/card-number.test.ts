import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { canonicalNumber, cardNumber, groupedNumber } from './card-number.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const numbers = fc.uint8Array({ minLength: 7, maxLength: 7 }).map(cardNumber)

describe('a card number', () => {
  it('is eight letters that are never I, L, O or U, said in fours', () => {
    fc.assert(fc.property(numbers, (number) => /^[0-9A-HJKMNP-TV-Z]{8}$/.test(number)))
    assert.match(groupedNumber(cardNumber(new Uint8Array([19, 7, 15, 3, 2, 20, 9]))), /^K7F3-2M9.$/)
  })
  it('is understood as people write it', () => {
    const number = cardNumber(new Uint8Array([0, 1, 15, 3, 2, 20, 9]))
    const written = ` ${groupedNumber(number).toLowerCase().replace('0', 'o').replace('1', 'l').replace('-', ' – ')}`
    assert.equal(canonicalNumber(written), number)
    assert.equal(canonicalNumber(''), null)
    assert.equal(canonicalNumber('K7F3-2M9'), null)
    assert.equal(canonicalNumber('K7F3-2M9U'), null)
  })
  it('is refused with any one letter wrong', () => {
    fc.assert(
      fc.property(numbers, fc.nat(7), fc.nat(31), (number, at, other) => {
        const letter = alphabet[other] ?? ''
        fc.pre(letter !== number[at])
        return canonicalNumber(number.slice(0, at) + letter + number.slice(at + 1)) === null
      }),
    )
  })
  it('is refused with two neighbours in each other’s place, save 0 and Z', () => {
    fc.assert(
      fc.property(numbers, fc.nat(6), (number, at) => {
        const pair = number.slice(at, at + 2)
        const turned = pair[1] + (pair[0] ?? '')
        fc.pre(turned !== pair && pair !== '0Z' && pair !== 'Z0')
        return canonicalNumber(number.slice(0, at) + turned + number.slice(at + 2)) === null
      }),
    )
  })
})
