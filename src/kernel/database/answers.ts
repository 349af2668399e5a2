import { sql } from 'kysely'
import type { LentDatabase } from './database.ts'

const patience = 1000

/** Whether the database answers at this moment, within a second. What failed before is not asked: drivers name that in many ways. */
export async function databaseAnswers(db: LentDatabase): Promise<boolean> {
  const answered = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
  const silence = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false).unref())
  return await Promise.race([answered, silence])
}
