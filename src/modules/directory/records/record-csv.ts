import { type PublicRecord, recordFields } from './record.ts'

/** A row a record: what is one value as it is, lists of codes with semicolons between them, the rest as JSON. */
export function csvRowOf(record: PublicRecord): string[] {
  return recordFields.map((field) => cellOf(record[field]))
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(';')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
