import type { Activity, ActivityOf } from './activities.ts'
import { answerOfPlainForm, type Entries, entriesOfPlainAnswer, type FormAnswer, valueOf } from './answer-form-plain.ts'
import { type Answer, type Answers, readAnswer } from './answers.ts'
import { costSheetEntries, costSheetOfEntries } from './cost-sheet-form.ts'

export { type AnswerRefusal, type Entries, entriesOf, valueOf, valuesOf } from './answer-form-plain.ts'

/** What a form of the activity answers, or the stable name of what is missing in it. */
export function answerOfForm(activity: Activity, entries: Entries): FormAnswer {
  return activity.type === 'cost-sheet' ? answerOfSheet(activity, entries) : answerOfPlainForm(activity, entries)
}

/** The fields that give an answer: what fills the form again. */
export function entriesOfAnswer(activity: Activity, answer: Answer): Entries {
  if (activity.type !== 'cost-sheet') return entriesOfPlainAnswer(activity, answer)
  return costSheetEntries((answer as Answers['cost-sheet']).sheet)
}

function answerOfSheet(activity: ActivityOf<'cost-sheet'>, entries: Entries): FormAnswer {
  if (valueOf(entries, 'currency') === '') return { answer: null, refusal: 'currency' }
  const answer = readAnswer(activity, { sheet: costSheetOfEntries(entries) })
  return answer ? { answer, refusal: null } : { answer: null, refusal: 'cost-sheet' }
}
