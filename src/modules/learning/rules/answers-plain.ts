import { clean } from '#kernel/text.ts'
import type { ActivityOf, ActivityType, Gap, PlainActivity } from './activities.ts'
import type { CostSheet } from './cost-sheet.ts'
import { isFields, readText, type Fields } from './fields.ts'
import { pick } from './shuffle.ts'

/** What is answered, by type of activity: ids, and texts only where something is typed. */
export interface Answers {
  'one-choice': { choice: string }
  'many-choices': { choices: string[] }
  'true-or-false': { value: boolean }
  number: { number: string }
  'short-text': { text: string }
  /** By gap: the id of an option, or what was typed. */
  gaps: { gaps: Record<string, string> }
  order: { order: string[] }
  /** By left: the right that was chosen for it. */
  match: { pairs: Record<string, string> }
  /** The draw says which questions were asked; `answers` is by question. */
  pool: { draw: number; answers: Record<string, Answer> }
  'cost-sheet': { sheet: CostSheet }
  /** By criterion: the index of the level by which she marks herself. */
  'open-answer': { text: string; marks: Record<string, number> }
}
export type Answer = Answers[ActivityType]

type Readers = { [T in PlainActivity['type']]: (activity: ActivityOf<T>, raw: Fields) => Answers[T] | null }

/** An answer to anything but a cost sheet, as `readAnswer` reads it. */
export function readPlainAnswer(activity: PlainActivity, raw: unknown): Answer | null {
  const read = readers[activity.type] as (activity: PlainActivity, raw: Fields) => Answer | null
  return isFields(raw) ? read(activity, raw) : null
}

const readers: Readers = {
  'one-choice': ({ options }, { choice }) => (isIdOf(options, choice) ? { choice } : null),
  'many-choices': ({ options }, raw) => {
    const choices = readIds(options, raw['choices'])
    return choices && { choices }
  },
  'true-or-false': (_, { value }) => (typeof value === 'boolean' ? { value } : null),
  number: (_, raw) => {
    const number = readText(raw['number'], 60)
    return number ? { number } : null
  },
  'short-text': (_, raw) => {
    const text = readText(raw['text'], 500)
    return text ? { text } : null
  },
  gaps: (activity, raw) => {
    const gaps = readEach(raw['gaps'], (key, value) =>
      Object.hasOwn(activity.gaps, key) ? readGap(activity.gaps[key], value) : null,
    )
    return gaps && { gaps }
  },
  order: ({ items }, raw) => {
    const order = readIds(items, raw['order'])
    return order && { order }
  },
  match: ({ pairs }, raw) => {
    const chosen = readEach(raw['pairs'], (left, right) => (isIdOf(pairs, left) && isIdOf(pairs, right) ? right : null))
    return chosen && { pairs: chosen }
  },
  pool: (pool, { draw, answers }) => {
    if (!isIndex(draw, 2 ** 31)) return null
    const asked = pick(pool, draw)
    const read = readEach(answers, (id, value) => {
      const question = asked.find((one) => one.id === id)
      return question ? readPlainAnswer(question, value) : null
    })
    return read && { draw, answers: read }
  },
  'open-answer': ({ rubric }, raw) => {
    const text = readText(raw['text'], 10_000)
    const marks = isEmpty(raw['marks']) ? {} : readEach(raw['marks'], (id, level) => readLevel(rubric, id, level))
    return text && marks ? { text, marks } : null
  },
}

type WithId = { id: string }

function isIdOf(known: readonly WithId[], id: unknown): id is string {
  return known.some((one) => one.id === id)
}

function readIds(known: readonly WithId[], raw: unknown): string[] | null {
  if (!Array.isArray(raw) || raw.length === 0 || raw.length > known.length) return null
  const ids = raw.filter((id) => isIdOf(known, id))
  return new Set(ids).size === raw.length ? ids : null
}

function readGap(gap: Gap | undefined, raw: unknown): string | null {
  if (gap && 'options' in gap) return isIdOf(gap.options, raw) ? raw : null
  return readText(raw, 500)
}

function readLevel(rubric: ActivityOf<'open-answer'>['rubric'], id: string, level: unknown): number | null {
  const criterion = rubric.find((one) => one.id === id)
  return criterion && isIndex(level, criterion.levels.length) ? level : null
}

function isIndex(value: unknown, count: number): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < count
}

function isEmpty(raw: unknown) {
  return raw === undefined || (isFields(raw) && Object.keys(raw).length === 0)
}

/** Every field read by `read`; blank ones are left out, one that cannot be read refuses the whole, and so does having none. */
function readEach<T>(raw: unknown, read: (id: string, value: unknown) => T | null): Record<string, T> | null {
  if (!isFields(raw)) return null
  const entries: [string, T][] = []
  for (const [id, value] of Object.entries(raw)) {
    if (typeof value === 'string' && clean(value) === '') continue
    const item = read(id, value)
    if (item === null) return null
    entries.push([id, item])
  }
  return entries.length > 0 ? Object.fromEntries(entries) : null
}
