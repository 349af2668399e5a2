import { type Currency, currencies } from '#kernel/money.ts'
import { isFields, readText, type Fields } from './fields.ts'

export interface Material {
  name: string
  quantity: string
  unitCost: string
}

export interface Tool {
  name: string
  price: string
  /** How many pieces it lasts for. */
  pieces: string
}

export interface Overhead {
  name: string
  monthly: string
}

/** What it takes to make one piece, as it was typed; amounts are in the currency's major unit, blank means nothing. */
export interface CostSheet {
  product: string
  currency: Currency
  /** What one piece is: 'libreta', 'función'. */
  unit: string
  materials: Material[]
  hours: string
  hourlyRate: string
  tools: Tool[]
  overheads: Overhead[]
  piecesPerMonth: string
  /** Per cent of the price before tax that the channel keeps. */
  commission: string
  /** Per cent on top of the price. */
  tax: string
  /** Per cent of the price before tax that is left to her. */
  margin: string
}

const longestList = 200

export function emptyCostSheet(currency: Currency): CostSheet {
  const numbers = { hours: '', hourlyRate: '', piecesPerMonth: '', commission: '', tax: '', margin: '' }
  return { product: '', currency, unit: '', materials: [], tools: [], overheads: [], ...numbers }
}

/** A sheet as it comes from a form or a device; missing fields are blank; null when it is not one or is out of bounds. */
export function readCostSheet(raw: unknown): CostSheet | null {
  if (!isFields(raw)) return null
  const currency = currencies.find((one) => one === raw['currency'])
  const texts = readTexts(raw, ['product', 'unit', ...numberFields])
  const materials = readRows(raw['materials'], ['name', 'quantity', 'unitCost'])
  const tools = readRows(raw['tools'], ['name', 'price', 'pieces'])
  const overheads = readRows(raw['overheads'], ['name', 'monthly'])
  return currency && texts && materials && tools && overheads
    ? { currency, ...texts, materials, tools, overheads }
    : null
}

const numberFields = ['hours', 'hourlyRate', 'piecesPerMonth', 'commission', 'tax', 'margin'] as const

function readRows<K extends string>(raw: unknown, keys: readonly K[]): Record<K, string>[] | null {
  if (raw === undefined) return []
  if (!Array.isArray(raw) || raw.length > longestList) return null
  const rows = raw.flatMap((row) => (isFields(row) ? (readTexts(row, keys) ?? []) : []))
  return rows.length === raw.length ? rows : null
}

function readTexts<K extends string>(raw: Fields, keys: readonly K[]): Record<K, string> | null {
  const texts = {} as Record<K, string>
  for (const key of keys) {
    const text = readText(raw[key] ?? '', 200)
    if (text === null) return null
    texts[key] = text
  }
  return texts
}
