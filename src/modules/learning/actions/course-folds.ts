import type { Database } from '#kernel/database/database.ts'
import { type CourseFold, foldOf, keptFold, type Studied } from '../queries/course-folds.ts'
import { countEvents, listEventsOf } from '../queries/events.ts'
import type { LearningEvent } from '../rules/learning-event.ts'
import type { LearningTables } from '../tables.ts'

type Db = Database<LearningTables>

/** What each place has, whose enrolment is held, and its fold: null where none is kept of all that it has. */
export async function takeFolds(transaction: Db, studied: readonly Studied[]) {
  const counts = await countEvents(
    transaction,
    studied.map(({ place }) => place),
  )
  return studied.map((each, index) => {
    const events = counts[index] ?? 0
    return { events, fold: events === 0 ? foldOf(each.course, []) : keptFold(each, events) }
  })
}

/** Folds of everything that stands in the database now. */
export async function readFolds(transaction: Db, studied: readonly Studied[]): Promise<CourseFold[]> {
  const lists = await listEventsOf(
    transaction,
    studied.map(({ place }) => place),
  )
  return studied.map(({ course }, index) => foldOf(course, lists[index] ?? []))
}

/** True when all of the events come after what is in the fold, so that it can go on instead of beginning anew. */
export function canGoOn({ last }: CourseFold, events: readonly LearningEvent[]): boolean {
  return events.every(({ id }) => id > last)
}
