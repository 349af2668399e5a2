import type { Kind, State } from './kinds.ts'

/** Under this share of what its kind asks for, a listing counts as incomplete; published on the page. In per cent. */
export const completeFrom = 60

/** How long ago a listing was last confirmed: fewer months than this; null for longer ago than all. */
export const ages = [
  { name: 'fresh', months: 3 },
  { name: 'within-year', months: 12 },
  { name: 'within-two', months: 24 },
  { name: 'older', months: null },
] as const
export type Age = (typeof ages)[number]['name']

export interface Counted {
  country: string
  kind: Kind
  state: State
  /** 'YYYY-MM'. */
  confirmed: string
  /** Completeness, rounded down to tens: 0 to 10. */
  tenths: number
  count: number
}

/** What a row of the table says. */
export interface HealthRow {
  key: string
  total: number
  verified: number
  declared: number
  stale: number
  incomplete: number
}

export interface Health {
  all: HealthRow
  byCountry: HealthRow[]
  byKind: HealthRow[]
  byAge: { age: Age; count: number }[]
}

/** `month` is the present one, 'YYYY-MM'. */
export function healthOf(counts: readonly Counted[], month: string): Health {
  return {
    all: rowOf('', counts),
    byCountry: rowsBy(counts, ({ country }) => country),
    byKind: rowsBy(counts, ({ kind }) => kind),
    byAge: ages.map(({ name }) => ({
      age: name,
      count: sum(counts.filter(({ confirmed }) => ageOf(confirmed, month) === name)),
    })),
  }
}

export function ageOf(confirmed: string, month: string): Age {
  const ago = monthNumber(month) - monthNumber(confirmed)
  return ages.find(({ months }) => months === null || ago < months)?.name ?? 'older'
}

function monthNumber(text: string) {
  const [year = 0, month = 0] = text.split('-').map(Number)
  return year * 12 + month
}

function rowsBy(counts: readonly Counted[], keyOf: (counted: Counted) => string): HealthRow[] {
  const keys = [...new Set(counts.map(keyOf))]
  const rows = keys.map((key) =>
    rowOf(
      key,
      counts.filter((counted) => keyOf(counted) === key),
    ),
  )
  return rows.toSorted((one, other) => other.total - one.total || (one.key < other.key ? -1 : 1))
}

function rowOf(key: string, counts: readonly Counted[]): HealthRow {
  const inState = (wanted: State) => sum(counts.filter(({ state }) => state === wanted))
  return {
    key,
    total: sum(counts),
    verified: inState('verified'),
    declared: inState('declared'),
    stale: inState('stale'),
    incomplete: sum(counts.filter(({ tenths }) => tenths * 10 < completeFrom)),
  }
}

function sum(counts: readonly { count: number }[]) {
  return counts.reduce((all, { count }) => all + count, 0)
}
