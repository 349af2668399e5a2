import type { Currency } from '#kernel/money.ts'
import type { CostSheet, Material, Overhead, Tool } from './cost-sheet.ts'
import { type Micros, oneUnit, readDecimal, type Separator } from './number-text.ts'

export type CostSheetRefusalName =
  | 'not-a-number'
  | 'negative'
  | 'too-large'
  | 'too-many-lines'
  | 'pieces-needed'
  | 'margin-and-commission-take-all'

export interface CostSheetRefusal {
  /** `hours`, `materials.0.unitCost`, `tools` …; `sheet` where the sum itself is too large. */
  field: string
  refusal: CostSheetRefusalName
}

export type CostGroup = 'materials' | 'labour' | 'tools' | 'overheads'

export interface Cost {
  group: CostGroup
  name: string
  /** Index of the row in the sheet; 0 for labour. */
  row: number
  /** Of one piece. */
  micros: Micros
}

export interface Costs {
  costs: Cost[]
  /** Per cents, in millionths of one per cent. */
  commission: Micros
  margin: Micros
  tax: Micros
  refusals: CostSheetRefusal[]
}

export const hundredPerCent: Micros = 100n * oneUnit
const mostLines = 50
const largest: Micros = 10n ** 12n * oneUnit

/** In a sheet nobody can be asked which of two readings was meant, so the habit of the currency's country decides: `1.200` is 1200 pesos in Chile, 1.2 soles in Peru. */
const thousands = { CLP: '.', COP: '.', MXN: ',', PEN: ',' } as const satisfies Record<Currency, Separator>

/** Every cost of one piece, kept to six decimals; what cannot be read is listed, field by field. */
export function readCosts(sheet: CostSheet): Costs {
  const read = reader(thousands[sheet.currency])
  const costs = [
    ...materialCosts(sheet, read),
    labourCost(sheet, read),
    ...toolCosts(sheet, read),
    ...overheadCosts(sheet, read),
  ]
  return { costs, ...readRates(sheet, read), refusals: read.refusals }
}

type Reader = ReturnType<typeof reader>

function reader(separator: Separator) {
  const refusals: CostSheetRefusal[] = []
  const refuse = (field: string, refusal: CostSheetRefusalName) => refusals.push({ field, refusal })

  function number(field: string, text: string, divider: Separator | null = separator): Micros {
    if (text.trim() === '') return 0n
    const value = readDecimal(text, divider)
    if (value !== null && value >= 0n && value <= largest) return value
    refuse(field, value === null ? 'not-a-number' : value < 0n ? 'negative' : 'too-large')
    return 0n
  }

  function rows<T extends object>(group: CostGroup, all: readonly T[]): [row: number, T][] {
    const filled = [...all.entries()].filter(([, row]) => Object.values(row).some((text) => text.trim() !== ''))
    if (filled.length > mostLines) refuse(group, 'too-many-lines')
    return filled.slice(0, mostLines)
  }

  return { refusals, refuse, number, rows }
}

function materialCosts(sheet: CostSheet, read: Reader): Cost[] {
  return read.rows<Material>('materials', sheet.materials).map(([row, { name, quantity, unitCost }]) => {
    // A material with a cost and no quantity is one of it: taken for none, it would vanish from the price unseen.
    const count = quantity.trim() === '' ? oneUnit : read.number(`materials.${row}.quantity`, quantity)
    const cost = read.number(`materials.${row}.unitCost`, unitCost)
    return { group: 'materials', name, row, micros: divided(count * cost, oneUnit) }
  })
}

function labourCost(sheet: CostSheet, read: Reader): Cost {
  const hours = read.number('hours', sheet.hours, null)
  const rate = read.number('hourlyRate', sheet.hourlyRate)
  return { group: 'labour', name: '', row: 0, micros: divided(hours * rate, oneUnit) }
}

function toolCosts(sheet: CostSheet, read: Reader): Cost[] {
  return read.rows<Tool>('tools', sheet.tools).map(([row, { name, price, pieces }]) => {
    const field = `tools.${row}.pieces`
    const cost = read.number(`tools.${row}.price`, price)
    return { group: 'tools', name, row, micros: shared({ cost, among: read.number(field, pieces), field }, read) }
  })
}

function overheadCosts(sheet: CostSheet, read: Reader): Cost[] {
  const among = read.number('piecesPerMonth', sheet.piecesPerMonth)
  const field = 'piecesPerMonth'
  return read.rows<Overhead>('overheads', sheet.overheads).map(([row, { name, monthly }]) => {
    const cost = read.number(`overheads.${row}.monthly`, monthly)
    return { group: 'overheads', name, row, micros: shared({ cost, among, field }, read) }
  })
}

function readRates(sheet: CostSheet, read: Reader) {
  const [commission, margin, tax] = (['commission', 'margin', 'tax'] as const).map((field) =>
    read.number(field, sheet[field], null),
  )
  const rates = { commission: commission ?? 0n, margin: margin ?? 0n, tax: tax ?? 0n }
  if (rates.margin + rates.commission >= hundredPerCent) read.refuse('margin', 'margin-and-commission-take-all')
  if (rates.tax > hundredPerCent) read.refuse('tax', 'too-large')
  return rates
}

function shared({ cost, among, field }: { cost: Micros; among: Micros; field: string }, read: Reader): Micros {
  if (cost === 0n) return 0n
  if (among > 0n) return divided(cost * oneUnit, among)
  if (!read.refusals.some((one) => one.field === field)) read.refuse(field, 'pieces-needed')
  return 0n
}

/** Half up; neither is negative. */
export function divided(amount: bigint, by: bigint): bigint {
  return (2n * amount + by) / (2n * by)
}
