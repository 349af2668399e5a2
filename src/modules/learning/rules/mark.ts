import type { Activity } from './activities.ts'
import type { Answer, Answers } from './answers.ts'
import { costSheetResult } from './cost-sheet-result.ts'
import { type Mark, marked, markPlain, part } from './mark-plain.ts'

/** Marks an answer that `readAnswer` read for the same activity. */
export function mark(activity: Activity, answer: Answer): Mark {
  return activity.type === 'cost-sheet' ? markSheet(answer as Answers['cost-sheet']) : markPlain(activity, answer)
}

function markSheet({ sheet }: Answers['cost-sheet']): Mark {
  const outcome = costSheetResult(sheet)
  const parts = outcome.refusals.map(({ field }) => part(field, 'wrong'))
  return marked(outcome.result?.lines.some((line) => line.isCost) ? 1 : 0, { feedback: null, parts })
}
