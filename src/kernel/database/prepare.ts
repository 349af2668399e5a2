import { join } from 'node:path'
import type pg from 'pg'
import { migrateJobs } from '../jobs/jobs.ts'
import { root } from '../root.ts'
import type { LentDatabase } from './database.ts'
import { migrate } from './migrate.ts'

export const migrationsFolder = join(root, 'db/migrations')

// Any constant does: whoever prepares the database of this product holds this lock.
const preparing = 2_026_112_001

/** Our migrations, then pg-boss's, by one process at a time. */
export async function prepareDatabase(
  { db, pool }: { db: LentDatabase; pool: pg.Pool },
  folder = migrationsFolder,
): Promise<string[]> {
  return await oneAtATime(pool, async () => {
    const applied = await migrate(db, folder)
    await migrateJobs(pool)
    return applied
  })
}

/** Does what every process does at its start, in each of them, one after another. */
export async function oneAtATime<result>(pool: pg.Pool, work: () => Promise<result>): Promise<result> {
  const client = await pool.connect()
  try {
    await client.query(`select pg_advisory_lock(${preparing})`)
    return await work()
  } finally {
    await client.query(`select pg_advisory_unlock(${preparing})`).finally(() => client.release())
  }
}
