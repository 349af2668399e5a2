import type { Database } from '#kernel/database/database.ts'
import type { DirectoryTables } from '../tables.ts'

type Db = Database<DirectoryTables>

export type StewardRole = 'owner' | 'editor'

export interface Steward {
  organisation: string
  personId: string
  role: StewardRole
  since: Date
}

export async function insertSteward(transaction: Db, { organisation, personId, role, since }: Steward): Promise<void> {
  await transaction
    .insertInto('steward')
    .values({ organisation, person_id: personId, role, since })
    .onConflict((conflict) => conflict.columns(['organisation', 'person_id']).doUpdateSet({ role }))
    .execute()
}

/** What a person may do with an organisation; null for everybody else. */
export async function findStewardRole(db: Db, organisation: string, personId: string): Promise<StewardRole | null> {
  const row = await db
    .selectFrom('steward')
    .select('role')
    .where('organisation', '=', organisation)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.role ?? null
}
