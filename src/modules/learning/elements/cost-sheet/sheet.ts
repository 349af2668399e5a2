import { costSheetOfEntries } from '../../rules/cost-sheet-form.ts'
import { costSheetResult } from '../../rules/cost-sheet-result.ts'
import { readCostSheet } from '../../rules/cost-sheet.ts'
import { isTyped } from './is-typed.ts'
import { showFault } from './show-fault.ts'
import { showResult, type SheetWords } from './show-result.ts'

export { answerOfSheet } from '../../rules/answer-form-sheet.ts'
export { markSheet } from '../../rules/mark-sheet.ts'
export { addRow } from './add-row.ts'

/** Shows what the sheet comes to and what is wrong in it, now and from now on. */
export function workOut(sheet: HTMLElement): void {
  const words: SheetWords = JSON.parse(sheet.dataset['words'] ?? '{}')
  const show = () => showResult(sheet, outcomeOf(sheet), words)
  const showFaults = () => {
    const { refusals } = outcomeOf(sheet)
    for (const input of sheet.querySelectorAll<HTMLInputElement>('input[name]')) showFault(input, refusals, words)
  }
  sheet.addEventListener('input', show)
  sheet.addEventListener('change', showFaults)
  sheet.closest('form')?.addEventListener('submit', showFaults, { capture: true })
  show()
  if (isTyped(sheet)) showFaults()
}

function outcomeOf(sheet: HTMLElement) {
  const form = sheet.closest('form')
  const entries = form ? [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]) : []
  const read = readCostSheet(costSheetOfEntries(entries))
  return read ? costSheetResult(read) : { result: null, refusals: [] }
}
