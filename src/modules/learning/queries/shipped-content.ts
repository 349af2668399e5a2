import type { Database } from '#kernel/database/database.ts'
import type { LearningTables } from '../tables.ts'

type Db = Database<LearningTables>

/** Stamps of what was loaded, by path inside content/. */
export async function readStamps(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('shipped_content').select(['path', 'stamp']).execute()
  return new Map(rows.map(({ path, stamp }) => [path, stamp]))
}

export async function saveStamp(db: Db, path: string, { stamp, at }: { stamp: string; at: Date }): Promise<void> {
  await db
    .insertInto('shipped_content')
    .values({ path, stamp, loaded_at: at })
    .onConflict((twice) => twice.column('path').doUpdateSet({ stamp, loaded_at: at }))
    .execute()
}
