import { own } from '../../rules/fields.ts'
import type { Activity } from '../../rules/activities.ts'
import { type AnswerRefusal, type Entries, entriesOfAnswer, valueOf } from '../../rules/answer-form.ts'
import type { Answer } from '../../rules/answers.ts'
import { mark } from '../../rules/mark.ts'
import type { Mark } from '../../rules/mark-plain.ts'
import type { Progress } from '../../rules/progress.ts'

/** An activity as it stands on the page for one learner. */
export interface ActivityForm {
  activity: Activity
  /** What its fields hold. */
  entries: Entries
  /** The answer that is marked beside the fields; null before the first, and while another draw is asked. */
  answered: { answer: Answer; mark: Mark } | null
  answers: number
  exhausted: boolean
  /** Id under which the next answer is kept, so that a form sent twice counts once; null on pages that everyone shares. */
  event: string | null
  error: AnswerRefusal | 'no-attempts' | null
}

/** What was typed and could not be taken. */
export interface Typed {
  activity: string
  entries: Entries
  error: AnswerRefusal | 'no-attempts' | null
}

interface Learning {
  progress: Progress
  typed: Typed | null
  /** Another draw of a pool, asked for in the address: 'review.2'. */
  draw: string | null
  event: string | null
}

export function activityForm(activity: Activity, learning: Learning): ActivityForm {
  const { progress, typed, event } = learning
  const state = own(progress.activities, activity.id)
  const form = {
    activity,
    answers: state?.answers ?? 0,
    exhausted: state?.exhausted ?? false,
    event,
    error: null,
  }
  if (typed?.activity === activity.id) return { ...form, entries: typed.entries, answered: null, error: typed.error }
  return { ...form, ...answeredBefore(activity, learning) }
}

function answeredBefore(activity: Activity, { progress, draw }: Learning): Pick<ActivityForm, 'entries' | 'answered'> {
  const state = own(progress.activities, activity.id)
  // Marked once more, since what is said of it is said in the language of this page.
  const answered = state?.last ? { answer: state.last, mark: mark(activity, state.last) } : null
  const entries = answered ? entriesOfAnswer(activity, answered.answer) : []
  const wanted = drawWanted(activity, draw)
  return wanted === null || wanted === valueOf(entries, 'draw')
    ? { entries, answered }
    : { entries: [['draw', wanted]], answered: null }
}

function drawWanted({ type, id }: Activity, draw: string | null): string | null {
  return type === 'pool' && draw?.startsWith(`${id}.`) ? draw.slice(id.length + 1) : null
}
