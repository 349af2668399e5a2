import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Count, figuresOf } from './figures.ts'

const begun = (row: string, count: number, column = ''): Count => ({ measure: 'begun', row, column, count })
const countries = ['CL', 'CO', 'MX', 'PE']

describe('figures', () => {
  it('are listed for every key, with their total', () => {
    const { rows, total } = figuresOf({ counts: [begun('PE', 12), begun('CL', 7)], rows: countries, filter: null })
    assert.deepEqual(
      rows.map(({ key, values }) => [key, values.begun]),
      [
        ['CL', 7],
        ['CO', 0],
        ['MX', 0],
        ['PE', 12],
      ],
    )
    assert.equal(total.begun, 19)
    assert.equal(total.certified, 0)
  })

  it('withhold what is under five, and what would give it away', () => {
    const counts = [begun('PE', 12), begun('CL', 7), begun('CO', 3)]
    const { rows, total } = figuresOf({ counts, rows: countries, filter: null })
    assert.deepEqual(
      rows.map(({ values }) => values.begun),
      [null, null, 0, 12],
    )
    assert.equal(total.begun, 22)
  })

  it('with a filter, withhold what the other keys of the filter would give away', () => {
    const counts = [
      begun('music', 3, 'CL'),
      begun('music', 20, 'PE'),
      begun('music', 30, 'MX'),
      begun('heritage', 15, 'CL'),
      begun('heritage', 16, 'PE'),
      begun('heritage', 40, 'MX'),
    ]
    const asked = (key: string) =>
      figuresOf({ counts, rows: ['music', 'heritage'], filter: { keys: countries, key } }).rows.map(
        ({ values }) => values.begun,
      )
    assert.deepEqual(asked('CL'), [null, null])
    assert.deepEqual(asked('PE'), [null, null])
    assert.deepEqual(asked('MX'), [30, 40])
  })

  it('with a filter that nobody fits, are nobody', () => {
    const { total } = figuresOf({ counts: [], rows: ['music'], filter: { keys: countries, key: 'CL' } })
    assert.equal(total.begun, 0)
  })
})
