import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pinRefusal } from './pin.ts'

const refusalOf = (pin: string, code = '48219937') => pinRefusal({ pin, again: pin, code })

describe('a PIN', () => {
  it('is six digits, typed twice alike', () => {
    assert.equal(refusalOf('748293'), null)
    assert.equal(refusalOf(''), 'pin-missing')
    for (const pin of ['12345', '1234567', '12345a', '１２３４５６']) assert.equal(refusalOf(pin), 'pin-shape', pin)
    assert.equal(pinRefusal({ pin: '748293', again: '748239' }), 'pin-differs')
  })
  it('is no row, no repetition and none of the commonest', () => {
    const easy = [
      '123456',
      '654321',
      '890123',
      '246802',
      '111111',
      '000000',
      '121212',
      '123123',
      '112233',
      '111222',
      '123321',
    ]
    for (const pin of [...easy, '147258', '159357']) assert.equal(refusalOf(pin), 'pin-easy', pin)
  })
  it('is no day of birth and holds no year', () => {
    for (const pin of ['150690', '900615', '311299', '151990', '199006', '200475'])
      assert.equal(refusalOf(pin), 'pin-date', pin)
  })
  it('is not what is printed on the card', () => {
    for (const pin of ['482199', '821993', '219937']) assert.equal(refusalOf(pin), 'pin-in-code', pin)
  })
  it('leaves seven in eight to choose from', () => {
    const pins = Array.from({ length: 10_000 }, (_, at) => String((at * 7919) % 1_000_000).padStart(6, '0'))
    assert.ok(pins.filter((pin) => refusalOf(pin) === null).length > 8750)
  })
})
