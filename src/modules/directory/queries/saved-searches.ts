import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Face } from '../rules/face.ts'
import type { Filter } from '../rules/filter.ts'
import type { DirectoryTables } from '../tables.ts'
import { matching } from './matching.ts'

type Db = Database<DirectoryTables>

export interface SavedSearch {
  id: string
  personId: string
  filter: Filter
  at: Date
  seen: number
}

const columns = ['id', 'person_id as personId', 'filter', 'at', 'seen'] as const

export async function listSavedOf(db: Db, personId: string): Promise<SavedSearch[]> {
  return await db.selectFrom('saved_search').select(columns).where('person_id', '=', personId).orderBy('id').execute()
}

/** The same search is kept once. */
export async function insertSaved(
  db: Db,
  saved: { personId: string; filter: Filter; locale: string; at: Date; seen: number },
): Promise<void> {
  const { personId, filter, ...rest } = saved
  await db
    .insertInto('saved_search')
    .values({ ...rest, person_id: personId, filter: JSON.stringify(filter) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteSaved(db: Db, personId: string, id: string): Promise<void> {
  await db.deleteFrom('saved_search').where('person_id', '=', personId).where('id', '=', id).execute()
}

export async function deleteSavedOf(transaction: Db, personId: string): Promise<void> {
  await transaction.deleteFrom('saved_search').where('person_id', '=', personId).execute()
}

/** People who have saved searches, in the order of their identifiers. */
export async function listSavers(db: Db, after: string | null, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('saved_search')
    .select('person_id')
    .distinct()
    .$if(after !== null, (query) => query.where('person_id', '>', after ?? ''))
    .orderBy('person_id')
    .limit(most)
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** What matches and came since. */
export async function listSince(
  db: Db,
  filter: Filter,
  { seen, upTo, most }: { seen: number; upTo: number; most: number },
): Promise<Face[]> {
  const { rows } = await sql<{ face: Face }>`
    select face from (
      select organisation, id from finding where id > ${seen} and id <= ${upTo} and ${matching(filter)} order by id limit ${most}
    ) found join listing using (organisation) order by found.id`.execute(db)
  return rows.map(({ face }) => face)
}

export async function updateSeen(transaction: Db, ids: readonly string[], seen: number): Promise<void> {
  if (ids.length) await transaction.updateTable('saved_search').set({ seen }).where('id', 'in', ids).execute()
}
