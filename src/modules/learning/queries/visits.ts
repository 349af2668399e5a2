import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { LearningTables } from '../tables.ts'

export interface VisitCount {
  /** First day of the month, 'YYYY-MM-DD'. */
  month: string
  course: string
  language: string
  country: string
  sector: string
  visits: number
}

/** Adds to the counts; in one order everywhere, so that two processes never wait for each other. */
export async function addVisits(db: Database<LearningTables>, counts: readonly VisitCount[]): Promise<void> {
  if (counts.length === 0) return
  const key = (count: VisitCount) => JSON.stringify(count)
  await db
    .insertInto('visit_count')
    .values(counts.toSorted((one, other) => (key(one) < key(other) ? -1 : 1)))
    .onConflict((known) =>
      known
        .columns(['month', 'course', 'language', 'country', 'sector'])
        .doUpdateSet({ visits: sql<number>`visit_count.visits + excluded.visits` }),
    )
    .execute()
}
