import type { Activity } from './activities.ts'
import type { Answer, Answers } from './answers.ts'
import { type Mark, markPlain } from './mark-plain.ts'
import { markSheet } from './mark-sheet.ts'

/** Marks an answer that `readAnswer` read for the same activity. */
export function mark(activity: Activity, answer: Answer): Mark {
  return activity.type === 'cost-sheet' ? markSheet(answer as Answers['cost-sheet']) : markPlain(activity, answer)
}
