import type { Activity } from './activities.ts'
import type { Answer } from './answers-plain.ts'
import { type Mark, wordsMissing } from './mark-plain.ts'

/** How an answer is told: in a word, how much of it was right, and what to do next. */
export interface Outcome {
  tone: 'right' | 'partly' | 'wrong' | 'kept'
  right: number
  all: number
  next: 'go-on' | 'try-again' | 'no-attempts' | 'write-more' | 'mark-yourself'
  /** Attempts that still count; null where there is no limit. */
  left: number | null
  /** Words that an open answer still needs. */
  words: number
}

/** `answers` counts this one too. */
export function outcomeOf(
  activity: Activity,
  { answer, mark, answers }: { answer: Answer; mark: Mark; answers: number },
): Outcome {
  const right = mark.parts.filter((part) => part.verdict === 'right').length
  const left = activity.attempts === undefined ? null : Math.max(0, activity.attempts - answers)
  const words = activity.type === 'open-answer' && 'text' in answer ? wordsMissing(activity, answer.text) : 0
  return {
    tone: toneOf(activity, mark),
    right,
    all: allOf(activity, mark),
    left,
    words,
    next: nextOf({ activity, mark, left, words }),
  }
}

function toneOf(activity: Activity, mark: Mark): Outcome['tone'] {
  if (activity.type === 'cost-sheet' || activity.type === 'open-answer') return 'kept'
  return mark.right ? 'right' : mark.points > 0 ? 'partly' : 'wrong'
}

/** A wrong option that was picked takes away, and is not one of those that there were to find. */
function allOf(activity: Activity, mark: Mark): number {
  const counted = activity.type === 'many-choices' ? mark.parts.filter((part) => part.verdict !== 'wrong') : mark.parts
  return counted.length
}

function nextOf({
  activity,
  mark,
  left,
  words,
}: {
  activity: Activity
  mark: Mark
  left: number | null
  words: number
}): Outcome['next'] {
  if (mark.right) return 'go-on'
  if (words > 0) return 'write-more'
  if (activity.type === 'open-answer') return 'mark-yourself'
  return left === 0 ? 'no-attempts' : 'try-again'
}
