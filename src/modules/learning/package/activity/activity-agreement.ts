import type { Activity, ActivityOf, ActivityType, Gap, Option } from '../../rules/activities.ts'
import { type Checking, fault } from '../fault.ts'
import type { ReadActivity } from './read-activity.ts'

/** The activities of one lesson in one language. */
export interface LanguageActivities {
  file: string
  language: string
  activities: readonly ReadActivity[]
}

/** One lesson's activities are the same in every language: ids, order, types, right answers and numbers. */
export function* checkAgreement(versions: readonly LanguageActivities[]): Checking {
  const [first, ...others] = versions
  if (!first) return
  for (const other of others) {
    yield* checkPresence(first, other)
    yield* checkPresence(other, first)
    yield* checkOrder(first, other)
    for (const activity of other.activities) yield* checkSame(activityOf(first, activity.id), activity, first.file)
  }
}

function activityOf({ activities }: LanguageActivities, id: string | null) {
  return activities.find((activity) => id !== null && activity.id === id)
}

function idsOf({ activities }: LanguageActivities): string[] {
  return activities.flatMap(({ id }) => id ?? [])
}

function* checkPresence(one: LanguageActivities, { file, language, activities }: LanguageActivities): Checking {
  if (activities.some(({ id }) => id === null)) return
  for (const id of new Set(idsOf(one))) {
    if (!activities.some((activity) => activity.id === id))
      yield fault({ file, line: null }, 'activity-language-missing', { id, language })
  }
}

function* checkOrder(first: LanguageActivities, other: LanguageActivities): Checking {
  const expected = idsOf(first).filter((id) => activityOf(other, id))
  const found = other.activities.filter(({ id }) => activityOf(first, id))
  const moved = found.find(({ id }, index) => id !== expected[index])
  if (moved?.id) yield fault(moved.source.at(['id']), 'activity-order-differs', { id: moved.id, other: first.file })
}

function* checkSame(one: ReadActivity | undefined, other: ReadActivity, file: string): Checking {
  if (!one?.whole || !other.whole) return
  for (const key of differences(one.whole, other.whole)) {
    yield fault(other.source.at([key]), 'activity-differs', { id: other.whole.id, key, other: file })
  }
  for (const question of other.questions) {
    yield* checkSame(
      one.questions.find(({ id }) => id === question.id),
      question,
      file,
    )
  }
}

/** Another type makes everything else another too, and is said alone. */
function differences(one: Activity, other: Activity): string[] {
  if (one.type !== other.type) return ['type']
  const [expected, found] = [shapeOf(one), shapeOf(other)]
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)])
  return [...keys].filter((key) => JSON.stringify(expected[key]) !== JSON.stringify(found[key]))
}

/** What may not change with the language, by the key under which it is written. */
function shapeOf(activity: Activity): Record<string, unknown> {
  const { optional = false, attempts } = activity
  const shape = shapes[activity.type] as (activity: Activity) => Record<string, unknown>
  return { optional, attempts, ...shape(activity) }
}

type Shapes = { [type in ActivityType]: (activity: ActivityOf<type>) => Record<string, unknown> }

const shapes: Shapes = {
  'one-choice': ({ options }) => ({ options: options.map(optionShape) }),
  'many-choices': ({ options }) => ({ options: options.map(optionShape) }),
  'true-or-false': ({ answer }) => ({ answer }),
  number: ({ answer, tolerance = 0 }) => ({ answer, tolerance }),
  // Texts that are typed differ by language, as words do.
  'short-text': () => ({}),
  gaps: ({ gaps }) => ({ gaps: Object.entries(gaps).map(gapShape).toSorted() }),
  order: ({ items }) => ({ items: items.map(({ id }) => id) }),
  match: ({ pairs }) => ({ pairs: pairs.map(({ id }) => id) }),
  pool: ({ pick, questions }) => ({ pick, questions: questions.map(({ id }) => id) }),
  'cost-sheet': () => ({}),
  'open-answer': ({ words, rubric }) => ({ words, rubric: rubric.map(({ id, levels }) => [id, levels.length]) }),
}

function optionShape({ id, correct = false }: Option) {
  return [id, correct]
}

/** Typed gaps accept other texts in each language; those of a list have the same ids and answer. */
function gapShape([key, gap]: [string, Gap]): string {
  return 'accept' in gap ? `${key}: accept` : `${key}: ${gap.options.map(({ id }) => id).join(' ')}: ${gap.answer}`
}
