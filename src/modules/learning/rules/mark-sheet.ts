import type { Answers } from './answers-plain.ts'
import { costSheetResult } from './cost-sheet-result.ts'
import { type Mark, marked, part } from './mark-plain.ts'

/** A sheet is right when something in it is a cost and nothing is refused; what is refused are its parts. */
export function markSheet({ sheet }: Answers['cost-sheet']): Mark {
  const outcome = costSheetResult(sheet)
  const parts = outcome.refusals.map(({ field }) => part(field, 'wrong'))
  return marked(outcome.result?.lines.some((line) => line.isCost) ? 1 : 0, { feedback: null, parts })
}
