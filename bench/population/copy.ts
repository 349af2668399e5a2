/** Tables that are filled, in the order in which rows may refer to each other. */
export const tables = [
  'person',
  'session',
  'device',
  'enrolment',
  'learning_event',
  'receipt',
  'document',
  'certificate',
  'audit',
  'help_request',
] as const
export type Table = (typeof tables)[number]

export type Value = string | number | boolean | null
export type Row = Record<string, Value>

/** Adds a row; every row of a table names the same columns in the same order. */
export type Add = (table: Table, row: Row) => void

/** A row as COPY reads it. */
export function copyLine(row: Row): string {
  return `${Object.values(row).map(copyField).join('\t')}\n`
}

function copyField(value: Value) {
  if (value === null) return String.raw`\N`
  const text = String(value)
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character) : text
}

const escapes: Record<string, string> = {
  '\\': String.raw`\\`,
  '\t': String.raw`\t`,
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
}
