import type { CostSheet } from './cost-sheet.ts'
import type { CostGroup } from './cost-sheet-costs.ts'

type Entries = readonly (readonly [name: string, value: string])[]

/** The lists of a cost sheet and what each of their rows holds, in the order in which it is asked. */
export const costSheetLists = {
  materials: ['name', 'quantity', 'unitCost'],
  tools: ['name', 'price', 'pieces'],
  overheads: ['name', 'monthly'],
} as const satisfies Partial<Record<CostGroup, readonly string[]>>
export type CostSheetList = keyof typeof costSheetLists

const lists = Object.entries(costSheetLists) as [CostSheetList, readonly string[]][]
const plain = [
  'product',
  'currency',
  'unit',
  'hours',
  'hourlyRate',
  'piecesPerMonth',
  'commission',
  'tax',
  'margin',
] as const

/** A sheet out of the fields `product`, `materials.0.name` … */
export function costSheetOfEntries(entries: Entries): Record<string, unknown> {
  const values = new Map(entries)
  const texts = plain.map((name) => [name, values.get(name) ?? ''])
  const rows = lists.map(([list, keys]) => [list, rowsOf(list, keys, values)])
  return Object.fromEntries([...texts, ...rows])
}

export function costSheetEntries(sheet: CostSheet): Entries {
  const rows = lists.flatMap(([list, keys]) =>
    sheet[list].flatMap((row, index) =>
      keys.map((key): [string, string] => [`${list}.${index}.${key}`, new Map(Object.entries(row)).get(key) ?? '']),
    ),
  )
  return [...plain.map((name): [string, string] => [name, sheet[name]]), ...rows]
}

/** How many rows of a list the fields have, blank ones included. */
export function rowsIn(entries: Entries, list: CostSheetList): number {
  return Math.max(-1, ...indexesOf(list, new Map(entries))) + 1
}

/** Rows keep their place, so that a fault found in row 2 is shown in row 2; blank ones at the end are left out. */
function rowsOf(list: string, keys: readonly string[], values: ReadonlyMap<string, string>) {
  const cell = (index: number, key: string) => values.get(`${list}.${index}.${key}`) ?? ''
  const filled = indexesOf(list, values).filter((index) => keys.some((key) => cell(index, key).trim() !== ''))
  return Array.from({ length: Math.max(-1, ...filled) + 1 }, (_, index) =>
    Object.fromEntries(keys.map((key) => [key, cell(index, key)])),
  )
}

function indexesOf(list: string, values: ReadonlyMap<string, string>): number[] {
  const indexes = [...values.keys()].flatMap((name) => {
    const [first, index = '', key] = name.split('.')
    return first === list && key !== undefined && /^\d{1,3}$/.test(index) ? [Number(index)] : []
  })
  return [...new Set(indexes)].sort((one, other) => one - other)
}
