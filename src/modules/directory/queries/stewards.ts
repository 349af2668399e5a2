import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Content } from '../rules/content.ts'
import type { Kind, State } from '../rules/kinds.ts'
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

/** The people who run an organisation, owners first, those of longest standing before others. */
export async function listStewards(db: Db, organisation: string): Promise<Omit<Steward, 'organisation'>[]> {
  return await db
    .selectFrom('steward')
    .select(['person_id as personId', 'role', 'since'])
    .where('organisation', '=', organisation)
    // 'owner' comes after 'editor' in the alphabet.
    .orderBy('role', 'desc')
    .orderBy('since')
    .orderBy('person_id')
    .execute()
}

export interface Run {
  slug: string
  name: string
  since: Date
  state: State
  stateSince: Date
}

/** The organisations that a person runs. */
export async function listRun(db: Db, personId: string): Promise<Run[]> {
  return await db
    .selectFrom('steward')
    .innerJoin('organisation', 'organisation.id', 'steward.organisation')
    .select(['slug', 'name', 'since', 'state', 'state_since as stateSince'])
    .where('person_id', '=', personId)
    .orderBy('since')
    .execute()
}

export async function deleteSteward(transaction: Db, organisation: string, personId: string): Promise<void> {
  await transaction
    .deleteFrom('steward')
    .where('organisation', '=', organisation)
    .where('person_id', '=', personId)
    .execute()
}

export async function deleteStewards(transaction: Db, organisation: string): Promise<void> {
  await transaction.deleteFrom('steward').where('organisation', '=', organisation).execute()
}

export interface Stewarded {
  id: string
  slug: string
  name: string
  kind: Kind
  state: State
  role: StewardRole
  confirmedAt: Date
}

/** What a person runs, by name. Nobody runs so many that they need pages. */
export async function listStewarded(db: Db, personId: string): Promise<Stewarded[]> {
  return await db
    .selectFrom('steward')
    .innerJoin('organisation', 'organisation.id', 'steward.organisation')
    .select(['id', 'slug', 'name', 'kind', 'state', 'role', 'confirmed_at as confirmedAt'])
    .where('person_id', '=', personId)
    .where('merged_into', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .limit(200)
    .execute()
}

/**
 * The verified initiative in the name of which a person may confirm a venture: one that she runs, of the venture's territory, or of its
 * country with a sector in common.
 */
export async function findConfirmer(
  db: Db,
  personId: string,
  { kind, place, sectors }: Content,
): Promise<{ id: string; name: string } | null> {
  if (kind !== 'venture') return null
  const row = await db
    .selectFrom('steward')
    .innerJoin('organisation', 'organisation.id', 'steward.organisation')
    .innerJoin('finding', 'finding.organisation', 'organisation.id')
    .select(['organisation.id', 'organisation.name'])
    .where('person_id', '=', personId)
    .where('organisation.kind', '=', 'initiative')
    .where('organisation.state', '=', 'verified')
    .where('finding.country', '=', place.country)
    .where(sql<boolean>`(finding.territory = ${place.territory} or finding.sectors && ${sectors}::text[])`)
    .orderBy('organisation.id')
    .executeTakeFirst()
  return row ?? null
}
