import { costSheetOfEntries } from '../../rules/cost-sheet-form.ts'
import { costSheetResult } from '../../rules/cost-sheet-result.ts'
import { readCostSheet } from '../../rules/cost-sheet.ts'
import { addRow } from './add-row.ts'
import { showFault } from './show-fault.ts'
import { showResult, type SheetWords } from './show-result.ts'

/** Works the sheet out while she types, and adds lines without asking the server. */
export const element = class CostSheetElement extends HTMLElement {
  /** For the activity that it stands in: those of every activity, the sheet's too, which few lessons need. */
  static rules = async () => await import('./rules.ts')

  connectedCallback() {
    const words: SheetWords = JSON.parse(this.dataset['words'] ?? '{}')
    const showFaults = () => {
      const { refusals } = outcomeOf(this)
      for (const input of this.querySelectorAll<HTMLInputElement>('input[name]')) showFault(input, refusals, words)
    }
    this.addEventListener('input', () => showResult(this, outcomeOf(this), words))
    this.addEventListener('change', showFaults)
    this.closest('form')?.addEventListener('submit', showFaults, { capture: true })
    this.addEventListener('click', (event) => {
      const button =
        event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[name=add]') : null
      if (!button) return
      event.preventDefault()
      addRow(this.querySelector(`[data-list="${button.value}"]`))
    })
    showResult(this, outcomeOf(this), words)
  }
}

function outcomeOf(sheet: HTMLElement) {
  const form = sheet.closest('form')
  const entries = form ? [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]) : []
  const read = readCostSheet(costSheetOfEntries(entries))
  return read ? costSheetResult(read) : { result: null, refusals: [] }
}
