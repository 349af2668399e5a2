import type { ActivityOf, ActivityType, PlainActivity, Question } from './activities.ts'
import { type Answer, type Answers, readPlainAnswer } from './answers-plain.ts'
import { own } from './fields.ts'
import { readings } from './number-text.ts'
import { pick } from './shuffle.ts'

/** Fields of a form as the browser sends them: names may repeat. */
export type Entries = readonly (readonly [name: string, value: string])[]

/** Why a form is no answer; `same-place` is said of an order with two items in one place. */
export type AnswerRefusal = ActivityType | 'same-place' | 'not-a-number' | 'currency'

export type FormAnswer = { answer: Answer; refusal: null } | { answer: null; refusal: AnswerRefusal }

/** What a form of anything but a cost sheet answers, or the stable name of what is missing in it. */
export function answerOfPlainForm(activity: PlainActivity, entries: Entries): FormAnswer {
  const refused = refusalOf(activity, entries)
  if (refused) return { answer: null, refusal: refused }
  const answer = readPlainAnswer(activity, rawAnswer(activity, entries))
  return answer ? { answer, refusal: null } : { answer: null, refusal: activity.type }
}

/** The fields that give such an answer: what fills the form again. */
export function entriesOfPlainAnswer(activity: PlainActivity, answer: Answer): Entries {
  const write = writers[activity.type] as (activity: PlainActivity, answer: Answer) => Entries
  return write(activity, answer)
}

/** Fields of one question of a pool, without the question's name. */
export function entriesOf(entries: Entries, question: string): Entries {
  const prefix = `${question}.`
  return entries.flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : []))
}

export function valueOf(entries: Entries, name: string): string {
  return entries.find(([key]) => key === name)?.[1] ?? ''
}

export function valuesOf(entries: Entries, name: string): string[] {
  return entries.flatMap(([key, value]) => (key === name ? [value] : []))
}

function refusalOf(activity: PlainActivity, entries: Entries): AnswerRefusal | null {
  if (activity.type === 'number') {
    const typed = valueOf(entries, 'number').trim()
    return typed !== '' && readings(typed).length === 0 ? 'not-a-number' : null
  }
  if (activity.type === 'order') return hasSamePlace(activity, entries) ? 'same-place' : null
  return activity.type === 'pool' ? refusalInPool(activity, entries) : null
}

function refusalInPool(pool: ActivityOf<'pool'>, entries: Entries): AnswerRefusal | null {
  const refusals = pick(pool, drawOf(entries)).map((question) => refusalOf(question, entriesOf(entries, question.id)))
  return refusals.find((refusal) => refusal !== null) ?? null
}

function hasSamePlace({ items }: ActivityOf<'order'>, entries: Entries) {
  const places = items.map(({ id }) => valueOf(entries, `place.${id}`)).filter((place) => place !== '')
  return new Set(places).size < places.length
}

function drawOf(entries: Entries) {
  const draw = Number(valueOf(entries, 'draw'))
  return Number.isSafeInteger(draw) && draw >= 0 ? draw : 0
}

function rawAnswer(activity: PlainActivity, entries: Entries): unknown {
  const read = readers[activity.type] as (activity: PlainActivity, entries: Entries) => unknown
  return read(activity, entries)
}

type Readers = { [T in PlainActivity['type']]: (activity: ActivityOf<T>, entries: Entries) => unknown }

const booleans: Readonly<Record<string, boolean>> = { true: true, false: false }

const readers: Readers = {
  'one-choice': (_, entries) => ({ choice: valueOf(entries, 'choice') }),
  'many-choices': (_, entries) => ({ choices: valuesOf(entries, 'choices') }),
  'true-or-false': (_, entries) => ({ value: own(booleans, valueOf(entries, 'value')) }),
  number: (_, entries) => ({ number: valueOf(entries, 'number') }),
  'short-text': (_, entries) => ({ text: valueOf(entries, 'text') }),
  gaps: (_, entries) => ({ gaps: Object.fromEntries(entriesOf(entries, 'gap')) }),
  order: ({ items }, entries) => {
    const placed = items.flatMap(({ id }) => {
      const place = Number(valueOf(entries, `place.${id}`))
      return place > 0 ? [{ id, place }] : []
    })
    return { order: placed.sort((one, other) => one.place - other.place).map(({ id }) => id) }
  },
  match: (_, entries) => ({ pairs: Object.fromEntries(entriesOf(entries, 'pair')) }),
  pool: (pool, entries) => {
    const draw = drawOf(entries)
    const answers = pick(pool, draw).flatMap((question): [string, unknown][] => {
      const answer = readPlainAnswer(question, rawAnswer(question, entriesOf(entries, question.id)))
      return answer ? [[question.id, answer]] : []
    })
    return { draw, answers: Object.fromEntries(answers) }
  },
  'open-answer': ({ rubric }, entries) => {
    const marks = rubric.flatMap(({ id }): [string, number][] => {
      const level = valueOf(entries, `mark.${id}`)
      return level === '' ? [] : [[id, Number(level)]]
    })
    return { text: valueOf(entries, 'text'), marks: Object.fromEntries(marks) }
  },
}

type Writers = { [T in PlainActivity['type']]: (activity: ActivityOf<T>, answer: Answers[T]) => Entries }

const writers: Writers = {
  'one-choice': (_, { choice }) => [['choice', choice]],
  'many-choices': (_, { choices }) => choices.map((choice) => ['choices', choice]),
  'true-or-false': (_, { value }) => [['value', String(value)]],
  number: (_, { number }) => [['number', number]],
  'short-text': (_, { text }) => [['text', text]],
  gaps: (_, { gaps }) => under('gap', Object.entries(gaps)),
  order: (_, { order }) =>
    under(
      'place',
      order.map((id, index) => [id, String(index + 1)]),
    ),
  match: (_, { pairs }) => under('pair', Object.entries(pairs)),
  pool: (pool, { draw, answers }) => [
    ['draw', String(draw)],
    ...pick(pool, draw).flatMap((question) => questionEntries(question, own(answers, question.id))),
  ],
  'open-answer': (_, { text, marks }) => [
    ['text', text],
    ...under(
      'mark',
      Object.entries(marks).map(([id, level]) => [id, String(level)]),
    ),
  ],
}

function questionEntries(question: Question, answer: Answer | undefined): Entries {
  return answer ? under(question.id, entriesOfPlainAnswer(question, answer)) : []
}

function under(prefix: string, entries: Entries): Entries {
  return entries.map(([name, value]) => [`${prefix}.${name}`, value])
}
