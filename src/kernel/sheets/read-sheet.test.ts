import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import writeXlsx from 'write-excel-file/node'
import { readSheet } from './read-sheet.ts'

describe('a cell of a workbook', () => {
  it('that holds a day is read as the day, one that holds an hour as the hour', async () => {
    const hour = (hours: number, minutes: number) =>
      ({ value: new Date(Date.UTC(1899, 11, 30, hours, minutes)), type: Date, format: 'h:mm' }) as const
    const day = { value: new Date(Date.UTC(2031, 11, 1)), type: Date, format: 'yyyy-mm-dd' } as const
    const text = (value: string) => ({ value, type: String })
    const bytes = await writeXlsx([[text('Nombre')], [text('Ana'), hour(9, 0), hour(17, 45), day]]).toBuffer()
    assert.deepEqual(await readSheet(bytes), [
      ['Nombre', '', '', ''],
      ['Ana', '09:00', '17:45', '2031-12-01'],
    ])
  })
})
