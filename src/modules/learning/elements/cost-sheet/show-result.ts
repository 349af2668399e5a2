import { formatMoney } from '#kernel/money.ts'
import type { CostSheetRefusalName } from '../../rules/cost-sheet-costs.ts'
import type { CostSheetOutcome, CostSheetResult } from '../../rules/cost-sheet-result.ts'
import { amountNames, shares } from '../../rules/price-shares.ts'

export interface SheetWords {
  refusals: Record<CostSheetRefusalName, string>
  empty: string
  waiting: string
}

/** Writes what the sheet comes to into the page's own table. */
export function showResult(sheet: HTMLElement, { result, refusals }: CostSheetOutcome, words: SheetWords): void {
  const shown = result && result.unitCost.minor > 0 ? result : null
  const waiting = sheet.querySelector<HTMLElement>('[data-waiting]')
  if (waiting) {
    waiting.hidden = shown !== null
    waiting.textContent = refusals.length > 0 ? words.waiting : words.empty
  }
  sheet.querySelector('[data-result]')?.toggleAttribute('hidden', shown === null)
  if (shown) showAmounts(sheet, shown)
}

function showAmounts(sheet: HTMLElement, result: CostSheetResult) {
  for (const name of amountNames) {
    const cell = sheet.querySelector(`[data-amount="${name}"]`)
    if (cell) cell.textContent = formatMoney(result[name], sheet.dataset['locale'] ?? 'es')
  }
  for (const { name, from, width } of shares(result)) {
    const part = sheet.querySelector(`[data-share="${name}"]`)
    part?.setAttribute('x', `${from}%`)
    part?.setAttribute('width', `${width}%`)
  }
}
