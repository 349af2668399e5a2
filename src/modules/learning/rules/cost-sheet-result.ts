import { type Currency, type Money, minorUnits } from '#kernel/money.ts'
import {
  type CostGroup,
  type Costs,
  type CostSheetRefusal,
  divided,
  hundredPerCent,
  readCosts,
} from './cost-sheet-costs.ts'
import type { CostSheet } from './cost-sheet.ts'

export interface CostLine {
  group: CostGroup
  name: string
  /** Index of the row in the sheet; 0 for labour. */
  row: number
  amount: Money
  /** Whether anything is spent on it, be it less than the smallest coin. */
  isCost: boolean
}

/** Of one piece: materials + labour + tools + overheads = unitCost; + commission + margin = priceBeforeTax; + tax = finalPrice. */
export interface CostSheetResult {
  lines: CostLine[]
  materials: Money
  labour: Money
  tools: Money
  overheads: Money
  unitCost: Money
  commission: Money
  margin: Money
  priceBeforeTax: Money
  tax: Money
  finalPrice: Money
  /** The final price, tax included, that pays the costs and the commission and leaves no margin. */
  minimumPrice: Money
}

export type CostSheetOutcome =
  | { result: CostSheetResult; refusals: [] }
  | { result: null; refusals: CostSheetRefusal[] }

/** The price of one piece, or every field that stands in its way. Blank fields count as 0, blank rows are passed over. */
export function costSheetResult(sheet: CostSheet): CostSheetOutcome {
  const costs = readCosts(sheet)
  if (costs.refusals.length > 0) return { result: null, refusals: costs.refusals }
  const result = resultOf(costs, sheet.currency)
  if (Number.isSafeInteger(result.finalPrice.minor)) return { result, refusals: [] }
  return { result: null, refusals: [{ field: 'sheet', refusal: 'too-large' }] }
}

/** The same piece sold where the channel keeps another per cent. */
export function resultInChannel(sheet: CostSheet, commission: string): CostSheetOutcome {
  return costSheetResult({ ...sheet, commission })
}

/*
 * Each total is rounded once, from the exact sum. Each part is shown as the difference between two rounded running totals, so
 * that parts add up to their total to the last coin, a part of whole coins is shown as it is, and none is off by one coin.
 */
function resultOf({ costs, commission, margin, tax }: Costs, currency: Currency): CostSheetResult {
  const coin = 10n ** BigInt(6 - minorUnits[currency])
  const money = (minor: bigint): Money => ({ minor: Number(minor), currency })
  const sum = costs.reduce((total, cost) => total + cost.micros, 0n)
  const left = hundredPerCent - margin - commission

  let running = 0n
  const lines = costs.map(({ micros, ...line }): CostLine => {
    const before = divided(running, coin)
    running += micros
    return { ...line, amount: money(divided(running, coin) - before), isCost: micros > 0n }
  })
  const group = (name: CostGroup): Money => ({
    minor: lines.reduce((total, line) => total + (line.group === name ? line.amount.minor : 0), 0),
    currency,
  })
  const unitCost = divided(sum, coin)
  const withCommission = divided(sum * (hundredPerCent - margin), left * coin)
  const beforeTax = divided(sum * hundredPerCent, left * coin)
  const final = divided(sum * (hundredPerCent + tax), left * coin)
  return {
    lines,
    materials: group('materials'),
    labour: group('labour'),
    tools: group('tools'),
    overheads: group('overheads'),
    unitCost: money(unitCost),
    commission: money(withCommission - unitCost),
    margin: money(beforeTax - withCommission),
    priceBeforeTax: money(beforeTax),
    tax: money(final - beforeTax),
    finalPrice: money(final),
    minimumPrice: money(divided(sum * (hundredPerCent + tax), (hundredPerCent - commission) * coin)),
  }
}
