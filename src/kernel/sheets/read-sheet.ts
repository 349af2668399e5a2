import { parse } from 'csv-parse/sync'
import { unzip } from 'fflate'

/** Rows of texts as they stand in the file, empty rows among them. */
export type Sheet = string[][]
export type SheetFault = 'empty' | 'not-a-table' | 'too-many-rows' | 'too-large' | 'old-excel'

export const largestSheet = 8_000_000
export const mostRows = 5_000
const mostColumns = 100
/** A spreadsheet's parts unpacked; more is no table that a person made. */
const mostUnpacked = 80_000_000
const mostCell = 8_000

/** Reads CSV in whatever encoding, or XLSX; nothing in it is ever run. */
export async function readSheet(bytes: Uint8Array): Promise<Sheet | SheetFault> {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > largestSheet) return 'too-large'
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-excel'
  const rows = begins(bytes, [0x50, 0x4b]) ? await readWorkbook(bytes) : readCsv(bytes)
  if (typeof rows === 'string') return rows
  const filled = rows.findLastIndex((row) => row.some((cell) => cell !== ''))
  if (filled < 0) return 'empty'
  return filled >= mostRows + 20 ? 'too-many-rows' : rows.slice(0, filled + 1)
}

function begins(bytes: Uint8Array, start: readonly number[]) {
  return start.every((byte, at) => bytes[at] === byte)
}

async function readWorkbook(bytes: Uint8Array): Promise<Sheet | SheetFault> {
  const parts = await unpack(bytes)
  if (typeof parts === 'string') return parts
  if (countRows(parts) > mostRows + 20) return 'too-many-rows'
  const { readSheet: readXlsx } = await import('read-excel-file/node')
  try {
    return (await readXlsx(Buffer.from(bytes))).map((row) => row.slice(0, mostColumns).map(cellText))
  } catch {
    return 'not-a-table'
  }
}

/** The sheets of a workbook, unpacked only as far as their sizes, as they are said and as they are, can be those of a table. */
async function unpack(bytes: Uint8Array): Promise<Record<string, Uint8Array> | SheetFault> {
  let size = 0
  let isTooLarge = false
  return await new Promise((resolve) => {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
      size += originalSize
      if (size > mostUnpacked) isTooLarge = true
      return !isTooLarge && /^xl\/worksheets\/sheet\d+\.xml$/.test(name)
    }
    unzip(bytes, { filter }, (problem, parts) => {
      if (isTooLarge) return resolve('too-large')
      resolve(problem || Object.keys(parts).length === 0 ? 'not-a-table' : parts)
    })
  })
}

/** Counted before they are read: reading a hundred thousand would hold everybody up. */
function countRows(parts: Record<string, Uint8Array>): number {
  const first = parts['xl/worksheets/sheet1.xml'] ?? Object.values(parts)[0]
  if (!first) return 0
  const text = Buffer.from(first)
  let count = 0
  for (let at = text.indexOf('<row'); at >= 0; at = text.indexOf('<row', at + 4)) count++
  return count
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return dateText(cell)
  return plain(typeof cell === 'object' ? JSON.stringify(cell) : String(cell))
}

/** A day; an hour where it is of the day before a workbook's first, as which a workbook keeps hours. */
function dateText(date: Date) {
  if (date.getTime() >= Date.UTC(1899, 11, 31)) return date.toISOString().slice(0, 10)
  return new Date(Math.round(date.getTime() / 60_000) * 60_000).toISOString().slice(11, 16)
}

function readCsv(bytes: Uint8Array): Sheet | SheetFault {
  const text = decode(bytes)
  if (text === null) return 'not-a-table'
  const lines = text.split('\n', mostRows + 1000).length
  if (lines > mostRows + 500) return 'too-many-rows'
  const options = { bom: true, relax_column_count: true, relax_quotes: true, skip_records_with_error: false }
  try {
    const rows: string[][] = parse(text, { ...options, delimiter: delimiterOf(text) })
    return rows.map((row) => row.slice(0, mostColumns).map(plain))
  } catch {
    return 'not-a-table'
  }
}

/** UTF-8 where it is valid, UTF-16 where it says so, else what Windows writes in the region; null where it is no text. */
function decode(bytes: Uint8Array): string | null {
  if (begins(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (begins(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The sign that stands most often in the first line that has any. */
function delimiterOf(text: string): string {
  const line = text.split('\n').find((each) => /[,;\t]/.test(each)) ?? ''
  const counts = [';', ',', '\t'].map((sign) => ({ sign, count: line.split(sign).length }))
  return counts.toSorted((one, other) => other.count - one.count)[0]?.sign ?? ','
}

function plain(cell: string) {
  const kept = cell.replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
  return kept.normalize('NFC').trim().slice(0, mostCell)
}
