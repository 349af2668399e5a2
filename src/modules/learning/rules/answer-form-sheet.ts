import { type Entries, type FormAnswer, valueOf } from './answer-form-plain.ts'
import { costSheetOfEntries } from './cost-sheet-form.ts'
import { readCostSheet } from './cost-sheet.ts'

/** What the form of a cost sheet answers, or the stable name of what is missing in it. */
export function answerOfSheet(entries: Entries): FormAnswer {
  if (valueOf(entries, 'currency') === '') return { answer: null, refusal: 'currency' }
  const sheet = readCostSheet(costSheetOfEntries(entries))
  return sheet ? { answer: { sheet }, refusal: null } : { answer: null, refusal: 'cost-sheet' }
}
