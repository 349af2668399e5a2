import type { Database } from '#kernel/database/database.ts'
import { type CourseFold, foldOf, keptFold, type Studied } from '../queries/course-folds.ts'
import { listEventsOf } from '../queries/events.ts'
import type { LearningEvent } from '../rules/learning-event.ts'
import type { LearningTables } from '../tables.ts'

type Db = Database<LearningTables>

/** What each place had before its enrolment was held: from memory where that was the last that this process saw of it. */
export async function takeFolds(
  transaction: Db,
  places: readonly (Studied & { revisionBefore: string | null })[],
): Promise<CourseFold[]> {
  const kept = places.map((studied) => {
    const fold = keptFold(studied)
    return fold?.revision === studied.revisionBefore ? fold : null
  })
  const read = await readFolds(
    transaction,
    places.filter((_, index) => !kept[index]),
  )
  return kept.map((fold) => fold ?? (read.shift() as CourseFold))
}

/** Events in the order of their ids, in which a fold takes them. */
export function inOrder(events: Iterable<LearningEvent>): LearningEvent[] {
  return [...events].sort((one, other) => (one.id < other.id ? -1 : 1))
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
