import type { Database } from '#kernel/database/database.ts'
import type { ShownWork } from '../rules/face.ts'
import type { DirectoryTables } from '../tables.ts'

/** The pictures of an organisation's gallery, in its order. */
export async function listShownWorks(db: Database<DirectoryTables>, organisation: string): Promise<ShownWork[]> {
  return await db
    .selectFrom('work')
    .select(['id', 'title', 'description', 'credit', 'digest', 'width', 'height', 'bytes'])
    .where('organisation', '=', organisation)
    .orderBy('position')
    .execute()
}
