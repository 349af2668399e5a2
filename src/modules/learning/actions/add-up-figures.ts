import type { Database } from '#kernel/database/database.ts'
import { addUpChanges } from '../queries/figures.ts'
import type { LearningTables } from '../tables.ts'

const most = 10_000

/** Adds up what was written down since the last time, so that a figure is read from few rows; how many changes there were. */
export async function addUpFigures(db: Database<LearningTables>): Promise<number> {
  let all = 0
  for (;;) {
    const changes = await addUpChanges(db, most)
    all += changes
    if (changes < most) return all
  }
}
