import { type ShownList, withholdList, withholdTable } from './withholding.ts'

export const measures = ['visits', 'begun', 'finished', 'certified'] as const
export type Measure = (typeof measures)[number]

export const dimensions = ['month', 'country', 'sector', 'language', 'course'] as const
export type Dimension = (typeof dimensions)[number]

/** One value of one dimension: the only filter at a time, since two would let small groups be had by subtracting. */
export interface Filter {
  dimension: Dimension
  key: string
}

/** How often something happened, by the key of one dimension and, where there is a filter, of the filter's. */
export interface Count {
  measure: Measure
  row: string
  column: string
  count: number
}

export type Values = Record<Measure, number | null>

export interface Figures {
  rows: { key: string; values: Values }[]
  /** Of the rows, withheld ones too. */
  total: Values
}

interface Asked {
  counts: readonly Count[]
  /** Every key of the dimension that is shown, whether anything happened or not. */
  rows: readonly string[]
  /** Every key of the filter's dimension, with the one asked for; null without a filter. */
  filter: { keys: readonly string[]; key: string } | null
}

/** What may be shown of the counts: null stands for a count that is withheld. */
export function figuresOf({ counts, rows, filter }: Asked): Figures {
  const columns = measures.map((measure) => {
    const own = counts.filter((count) => count.measure === measure)
    return [measure, filter ? slice(own, { rows, filter }) : list(own, rows)] as const
  })
  const valuesAt = (pick: (column: Column) => number | null): Values => {
    const entries = columns.map(([measure, column]): [Measure, number | null] => [measure, pick(column)])
    return { visits: null, begun: null, finished: null, certified: null, ...Object.fromEntries(entries) }
  }
  return {
    rows: rows.map((key, at) => ({ key, values: valuesAt(({ values }) => values[at] ?? null) })),
    total: valuesAt(({ total }) => total),
  }
}

interface Column {
  values: (number | null)[]
  total: number | null
}

function list(counts: readonly Count[], rows: readonly string[]): Column {
  const values = rows.map((key) => sumOf(counts.filter(({ row }) => row === key)))
  const shown = withholdList(values)
  return { values: hide(values, shown.values), total: shown.total ? sum(values) : null }
}

/** One column of the table of both dimensions, in which what is withheld is decided for the whole table. */
function slice(
  counts: readonly Count[],
  { rows, filter }: { rows: readonly string[]; filter: NonNullable<Asked['filter']> },
) {
  const table = rows.map((key) => {
    const own = counts.filter(({ row }) => row === key)
    return filter.keys.map((column) => sumOf(own.filter((count) => count.column === column)))
  })
  const byRow = withholdList(table.map(sum))
  const byColumn = withholdList(filter.keys.map((_, at) => sum(table.map((row) => row[at] ?? 0))))
  return columnOf({ table, byRow, byColumn }, filter.keys.indexOf(filter.key))
}

interface Table {
  table: readonly (readonly number[])[]
  byRow: ShownList
  byColumn: ShownList
}

function columnOf({ table, byRow, byColumn }: Table, at: number): Column {
  const shown = withholdTable(table, byRow, byColumn)
  const values = table.map((row) => row[at] ?? 0)
  return {
    values: hide(
      values,
      shown.map((row) => row[at] ?? false),
    ),
    total: byColumn.values[at] ? sum(values) : null,
  }
}

function hide(values: readonly number[], shown: readonly boolean[]) {
  return values.map((value, at) => (shown[at] ? value : null))
}

function sum(values: readonly number[]) {
  return values.reduce((all, value) => all + value, 0)
}

function sumOf(counts: readonly Count[]) {
  return sum(counts.map(({ count }) => count))
}
