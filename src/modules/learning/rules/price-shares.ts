import type { CostSheetResult } from './cost-sheet-result.ts'

/** What a price is made of, from the first cost to the last line. */
export const amountNames = [
  'materials',
  'labour',
  'tools',
  'overheads',
  'unitCost',
  'commission',
  'margin',
  'priceBeforeTax',
  'tax',
  'finalPrice',
  'minimumPrice',
] as const satisfies readonly (keyof CostSheetResult)[]
export type AmountName = (typeof amountNames)[number]

const parts = ['materials', 'labour', 'tools', 'overheads', 'commission', 'margin', 'tax'] as const

/** How much of the final price each part takes, in per cent, and where it begins. */
export function shares(result: CostSheetResult | null): { name: AmountName; from: number; width: number }[] {
  const whole = result?.finalPrice.minor ?? 0
  let from = 0
  return parts.map((name) => {
    const width = whole > 0 ? ((result?.[name].minor ?? 0) * 100) / whole : 0
    from += width
    return { name, from: rounded(from - width), width: rounded(width) }
  })
}

function rounded(per: number) {
  return Math.round(per * 100) / 100
}
