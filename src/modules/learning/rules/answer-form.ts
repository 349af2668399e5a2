import type { Activity } from './activities.ts'
import { answerOfPlainForm, type Entries, entriesOfPlainAnswer, type FormAnswer } from './answer-form-plain.ts'
import { answerOfSheet } from './answer-form-sheet.ts'
import type { Answer, Answers } from './answers.ts'
import { costSheetEntries } from './cost-sheet-form.ts'

export { type AnswerRefusal, type Entries, entriesOf, valueOf, valuesOf } from './answer-form-plain.ts'

/** What a form of the activity answers, or the stable name of what is missing in it. */
export function answerOfForm(activity: Activity, entries: Entries): FormAnswer {
  return activity.type === 'cost-sheet' ? answerOfSheet(entries) : answerOfPlainForm(activity, entries)
}

/** The fields that give an answer: what fills the form again. */
export function entriesOfAnswer(activity: Activity, answer: Answer): Entries {
  if (activity.type !== 'cost-sheet') return entriesOfPlainAnswer(activity, answer)
  return costSheetEntries((answer as Answers['cost-sheet']).sheet)
}
