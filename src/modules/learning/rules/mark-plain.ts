import { clean, countWords, fold } from '#kernel/text.ts'
import type { ActivityOf, Feedback, Gap, OpenAnswer, Option, PlainActivity } from './activities.ts'
import type { Answer, Answers } from './answers-plain.ts'
import { own } from './fields.ts'
import { microsOf, readings } from './number-text.ts'
import { pick } from './shuffle.ts'

/** `missed`: a correct option that was not picked, or something left blank. */
export type Verdict = 'right' | 'wrong' | 'missed'

export interface Part {
  /** Of the option, gap, item, left, question or criterion; of the field, in a cost sheet that is refused. */
  id: string
  verdict: Verdict
  feedback: string | null
  /** Of a pool's question. */
  mark?: Mark
}

export interface Mark {
  /** 0 to 1. */
  points: number
  /** Every point. */
  right: boolean
  feedback: string | null
  parts: Part[]
}

type Markers = { [T in PlainActivity['type']]: (activity: ActivityOf<T>, answer: Answers[T]) => Mark }

/** Marks an answer to anything but a cost sheet: what most lessons need on a phone. */
export function markPlain(activity: PlainActivity, answer: Answer): Mark {
  const marker = markers[activity.type] as (activity: PlainActivity, answer: Answer) => Mark
  return marker(activity, answer)
}

/** How many words an open answer still needs. */
export function wordsMissing(activity: OpenAnswer, text: string): number {
  return Math.max(0, activity.words - countWords(text))
}

const markers: Markers = {
  'one-choice': ({ options }, { choice }) => {
    const parts = options.filter((option) => option.id === choice).map((option) => optionPart(option, true))
    return marked(shareRight(parts), { feedback: parts[0]?.feedback ?? null, parts })
  },
  'many-choices': ({ options }, { choices }) => {
    const parts = options.flatMap((option) => {
      const picked = choices.includes(option.id)
      return picked || option.correct ? [optionPart(option, picked)] : []
    })
    const correct = options.filter((option) => option.correct).length
    const points = (count(parts, 'right') - count(parts, 'wrong')) / Math.max(1, correct)
    return marked(Math.max(0, points), { feedback: null, parts })
  },
  'true-or-false': (activity, { value }) => whole(value === activity.answer, activity.feedback),
  number: (activity, answer) => {
    const [target, tolerance] = [microsOf(activity.answer), microsOf(activity.tolerance ?? 0)]
    const isNear = (value: bigint) => value >= target - tolerance && value <= target + tolerance
    return whole(readings(answer.number).some(isNear), activity.feedback)
  },
  'short-text': (activity, { text }) => whole(isAccepted(activity.accept, text), activity.feedback),
  gaps: (activity, answer) =>
    byParts(
      activity.feedback,
      Object.entries(activity.gaps).map(([id, gap]) => part(id, gapVerdict(gap, own(answer.gaps, id)))),
    ),
  order: ({ items, feedback }, { order }) =>
    byParts(
      feedback,
      items.map(({ id }, index) => part(id, !order.includes(id) ? 'missed' : order[index] === id ? 'right' : 'wrong')),
    ),
  match: (activity, answer) =>
    byParts(
      activity.feedback,
      activity.pairs.map(({ id }) => {
        const right = own(answer.pairs, id)
        return part(id, right === undefined ? 'missed' : right === id ? 'right' : 'wrong')
      }),
    ),
  pool: (pool, { draw, answers }) => {
    const parts = pick(pool, draw).map((question) => {
      const answer = own(answers, question.id)
      return answer ? questionPart(question.id, markPlain(question, answer)) : part(question.id, 'missed')
    })
    const points = parts.reduce((sum, { mark }) => sum + (mark?.points ?? 0), 0)
    return marked(points / Math.max(1, parts.length), { feedback: null, parts })
  },
  'open-answer': (activity, { text, marks }) => {
    const parts = activity.rubric.map(({ id }) => part(id, own(marks, id) === undefined ? 'missed' : 'right'))
    const isWhole = wordsMissing(activity, text) === 0 && count(parts, 'missed') === 0
    return marked(isWhole ? 1 : 0, { feedback: null, parts })
  },
}

export function marked(points: number, rest: { feedback: string | null; parts: Part[] }): Mark {
  // Nine decimals: sixths and thirds must add up to the pass mark that they are worth.
  const exact = Math.round(points * 1e9) / 1e9
  return { points: exact, right: exact === 1, ...rest }
}

function whole(right: boolean, feedback: Feedback): Mark {
  return marked(right ? 1 : 0, { feedback: right ? feedback.right : feedback.wrong, parts: [] })
}

function byParts(feedback: Feedback, parts: Part[]): Mark {
  const points = shareRight(parts)
  return marked(points, { feedback: points === 1 ? feedback.right : feedback.wrong, parts })
}

export function part(id: string, verdict: Verdict): Part {
  return { id, verdict, feedback: null }
}

function optionPart(option: Option, picked: boolean): Part {
  return { id: option.id, verdict: !picked ? 'missed' : option.correct ? 'right' : 'wrong', feedback: option.feedback }
}

function questionPart(id: string, mark: Mark): Part {
  return { id, verdict: mark.right ? 'right' : 'wrong', feedback: mark.feedback, mark }
}

function gapVerdict(gap: Gap, answer: string | undefined): Verdict {
  if (answer === undefined) return 'missed'
  const right = 'options' in gap ? answer === gap.answer : isAccepted(gap.accept, answer)
  return right ? 'right' : 'wrong'
}

/** What folds to nothing (`%`) is compared as it was typed. */
function isAccepted(accept: readonly string[], typed: string) {
  const form = formOf(typed)
  return accept.includes(typed) || accept.some((text) => formOf(text) === form)
}

function formOf(text: string) {
  return fold(text) || clean(text)
}

function count(parts: Part[], verdict: Verdict) {
  return parts.filter((part) => part.verdict === verdict).length
}

function shareRight(parts: Part[]) {
  return count(parts, 'right') / Math.max(1, parts.length)
}
