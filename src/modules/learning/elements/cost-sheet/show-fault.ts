import type { CostSheetRefusal } from '../../rules/cost-sheet-costs.ts'
import type { SheetWords } from './show-result.ts'

/** Says at a field what is wrong with it, or takes back what was said. */
export function showFault(input: HTMLInputElement, refusals: readonly CostSheetRefusal[], words: SheetWords): void {
  const fault = refusals.find(({ field }) => field === input.name)
  const text = fault ? words.refusals[fault.refusal] : ''
  const place = errorPlace(input, text !== '')
  if (text === '') input.removeAttribute('aria-invalid')
  else input.setAttribute('aria-invalid', 'true')
  if (!place) return
  place.textContent = text
  place.hidden = text === ''
}

/** Cells of a list have their place; the other fields get one when they first need it. */
function errorPlace(input: HTMLInputElement, isNeeded: boolean): HTMLElement | null {
  const id = `${input.id}-error`
  const found = document.getElementById(id)
  if (found || !isNeeded) return found
  const made = document.createElement('p')
  made.className = 'field__error'
  made.id = id
  const described = input.getAttribute('aria-describedby')
  input.setAttribute('aria-describedby', described ? `${described} ${id}` : id)
  const control = input.closest('.field__with-unit') ?? input
  control.before(made)
  return made
}
