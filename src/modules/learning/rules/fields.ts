import { clean } from '#kernel/text.ts'

export type Fields = Readonly<Record<string, unknown>>

export function isFields(raw: unknown): raw is Fields {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

/** Text of at most so many characters, cleaned; null for anything else, and for what a `jsonb` column cannot keep (NUL, half a surrogate pair). */
export function readText(raw: unknown, longest: number): string | null {
  if (typeof raw !== 'string' || raw.length > longest || /[\0\p{Cs}]/u.test(raw)) return null
  return clean(raw)
}

/** The record's own value; ids come from outside, and `constructor` is one. */
export function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined
}
