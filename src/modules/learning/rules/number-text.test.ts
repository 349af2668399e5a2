import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { microsOf, readDecimal, readings } from './number-text.ts'

const values = (typed: string) => readings(typed).map((micros) => Number(micros) / 1e6)

const read: [typed: string, ...means: number[]][] = [
  ['24', 24],
  ['24.5', 24.5],
  ['24,50', 24.5],
  ['24.500000', 24.5],
  ['.5', 0.5],
  [',5', 0.5],
  ['24.', 24],
  ['1.200', 1.2, 1200],
  ['1,200', 1.2, 1200],
  ['0.200', 0.2],
  ['1200.500', 1200.5],
  ['1.250.000', 1_250_000],
  ['1,250,000.75', 1_250_000.75],
  ['1.250,5', 1250.5],
  ["1'250,000.00", 1_250_000],
  ["1'250,000", 1_250_000],
  ["1'250.50", 1250.5],
  ['12 500', 12_500],
  ['1 250 500', 1_250_500],
  ['\u00A01\u202F250,5 ', 1250.5],
  ['S/ 24.50', 24.5],
  ['S/.24.50', 24.5],
  ['US$ 1.5', 1.5],
  ['$1.250 CLP', 1.25, 1250],
  ['30 %', 30],
  ['2,5 horas', 2.5],
  ['40 cm2', 40],
  ['\u22125', -5],
  ['- $ 5', -5],
  ['$ -5', -5],
  ['+5', 5],
  ['0.33333349', 0.333333],
  ['0.3333335', 0.333334],
]

const unreadable = [
  '',
  ' ',
  'x',
  '.',
  '-',
  '1.2.3',
  '1.25,50',
  '1,25.000,5',
  '1/2',
  '24 o 25',
  '24-25',
  '--5',
  '-$-5',
  '1 2',
  '٣',
  '9'.repeat(61),
]

describe('what is typed as a number', () => {
  for (const [typed, ...means] of read)
    it(`reads ${typed} as ${means.join(' or ')}`, () => assert.deepEqual(values(typed), means))
  for (const typed of unreadable)
    it(`reads no number in '${typed.slice(0, 20)}'`, () => assert.deepEqual(values(typed), []))

  it('settles two readings by the sign that divides thousands', () => {
    assert.equal(readDecimal('1.200', '.'), 1_200_000_000n)
    assert.equal(readDecimal('1.200', ','), 1_200_000n)
    assert.equal(readDecimal('1.200', null), 1_200_000n)
    assert.equal(readDecimal('-1.200', '.'), -1_200_000_000n)
    assert.equal(readDecimal('1.250.000', ','), 1_250_000_000_000n)
    assert.equal(readDecimal('x', '.'), null)
  })

  it('takes the decimal that an author wrote', () => {
    assert.equal(microsOf(24.5), 24_500_000n)
    assert.equal(microsOf(-0.1), -100_000n)
    assert.equal(microsOf(1e-7), 0n)
    assert.equal(microsOf(12_345_678_901.23), 12_345_678_901_230_000n)
  })

  it('never throws, and reads back every decimal', () => {
    fc.assert(fc.property(fc.string(), (typed) => readings(typed).length <= 2))
    const cents = fc.integer({ min: -1e12, max: 1e12 })
    fc.assert(
      fc.property(cents, (value) => assert.ok(readings((value / 100).toFixed(2)).includes(BigInt(value) * 10_000n))),
    )
  })
})
