import type { Database } from '#kernel/database/database.ts'
import type { Content } from '../rules/content.ts'
import type { DirectoryTables } from '../tables.ts'

type Db = Database<DirectoryTables>

export interface Change {
  revision: number
  at: Date
  personId: string | null
  /** Names of the parts that changed; empty for the first revision. */
  changed: string[]
}

/** The changes of an organisation, the last first; `before` is the revision at which the page before ended. */
export async function listChanges(
  db: Db,
  organisation: string,
  { before, most }: { before: number | null; most: number },
): Promise<Change[]> {
  return await db
    .selectFrom('organisation_revision')
    .select(['revision', 'at', 'person_id as personId', 'changed'])
    .where('organisation', '=', organisation)
    .$if(before !== null, (query) => query.where('revision', '<', before ?? 0))
    .orderBy('revision', 'desc')
    .limit(most)
    .execute()
}

/** What an organisation said at a revision. */
export async function findContentAt(db: Db, organisation: string, revision: number): Promise<Content | undefined> {
  const row = await db
    .selectFrom('organisation_revision')
    .select('content')
    .where('organisation', '=', organisation)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return row?.content
}
