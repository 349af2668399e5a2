import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { notebook } from './activities.fixture.ts'
import { emptyCostSheet, readCostSheet } from './cost-sheet.ts'

describe('reading a cost sheet', () => {
  it('keeps a whole sheet as it is, and takes what is missing for blank', () => {
    assert.deepEqual(readCostSheet(JSON.parse(JSON.stringify(notebook))), notebook)
    assert.deepEqual(readCostSheet({ currency: 'CLP', other: 1 }), emptyCostSheet('CLP'))
    assert.deepEqual(readCostSheet({ currency: 'CLP', tools: [{ price: ' 5 ' }] })?.tools, [
      { name: '', price: '5', pieces: '' },
    ])
  })

  it('refuses what is out of bounds', () => {
    const row = { name: 'Papel', quantity: '1', unitCost: '1' }
    const sheets = [
      null,
      [],
      {},
      { currency: 'EUR' },
      { ...notebook, hours: 2 },
      { ...notebook, product: 'a'.repeat(201) },
    ]
    for (const raw of [...sheets, { ...notebook, materials: 'x' }, { ...notebook, materials: Array(201).fill(row) }])
      assert.equal(readCostSheet(raw), null)
  })

  it('never throws', () => {
    const raw = fc.dictionary(fc.constantFrom(...Object.keys(notebook)), fc.jsonValue())
    fc.assert(fc.property(raw, (sheet) => readCostSheet({ currency: 'PEN', ...sheet }) !== undefined))
  })
})
