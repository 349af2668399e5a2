import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { notebook } from './activities.fixture.ts'
import { costSheetEntries, costSheetOfEntries, rowsIn } from './cost-sheet-form.ts'
import { costSheetResult } from './cost-sheet-result.ts'
import { readCostSheet } from './cost-sheet.ts'

describe('the form of a cost sheet', () => {
  it('gives back the sheet that filled it', () => {
    assert.deepEqual(readCostSheet(costSheetOfEntries(costSheetEntries(notebook))), notebook)
  })

  it('keeps the place of a row that follows a blank one, and drops blank ones at the end', () => {
    const sheet = costSheetOfEntries([
      ['currency', 'PEN'],
      ['materials.0.name', ''],
      ['materials.1.name', 'Papel'],
      ['materials.1.quantity', '2'],
      ['materials.1.unitCost', 'caro'],
      ['materials.2.name', ' '],
    ])
    const read = readCostSheet(sheet)
    assert.equal(read?.materials.length, 2)
    assert.deepEqual(read && costSheetResult(read).refusals, [
      { field: 'materials.1.unitCost', refusal: 'not-a-number' },
    ])
  })

  it('counts its rows, blank ones too', () => {
    assert.equal(
      rowsIn(
        [
          ['tools.0.name', ''],
          ['tools.3.name', ''],
        ],
        'tools',
      ),
      4,
    )
    assert.equal(rowsIn([['tools.x.name', '']], 'tools'), 0)
  })
})
