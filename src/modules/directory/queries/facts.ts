import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Content } from '../rules/content.ts'
import type { DirectoryTables } from '../tables.ts'

export interface KnownFact {
  id: string
  content: Content
  /** Whether a person has written here since. */
  isTouched: boolean
}

/** The facts that were loaded before, by slug. */
export async function listFacts(db: Database<DirectoryTables>): Promise<Map<string, KnownFact>> {
  const rows = await db
    .selectFrom('organisation')
    .select([
      'slug',
      'id',
      'content',
      sql<boolean>`exists (select from organisation_revision revision
        where revision.organisation = organisation.id and revision.person_id is not null)`.as('isTouched'),
    ])
    .where('origin', '=', 'facts')
    .execute()
  return new Map(rows.map(({ slug, ...rest }) => [slug, rest]))
}
