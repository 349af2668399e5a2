import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Content } from '../rules/content.ts'
import { nameKey, webKey } from '../rules/duplicates.ts'
import type { Origin, State, Tier } from '../rules/kinds.ts'
import type { DirectoryTables } from '../tables.ts'

type Db = Database<DirectoryTables>

export interface Organisation {
  id: string
  slug: string
  content: Content
  state: State
  stateSince: Date
  stateReason: string | null
  tier: Tier | null
  origin: Origin
  revision: number
  updatedAt: Date
  confirmedAt: Date
  mergedInto: string | null
  hasTaxNumber: boolean
}

const columns = [
  'id',
  'slug',
  'content',
  'state',
  'state_since as stateSince',
  'state_reason as stateReason',
  'tier',
  'origin',
  'revision',
  'updated_at as updatedAt',
  'confirmed_at as confirmedAt',
  'merged_into as mergedInto',
  sql<boolean>`tax_number is not null`.as('hasTaxNumber'),
] as const

export async function findOrganisation(db: Db, slug: string): Promise<Organisation | undefined> {
  return await db.selectFrom('organisation').select(columns).where('slug', '=', slug).executeTakeFirst()
}

export async function findOrganisationById(db: Db, id: string): Promise<Organisation | undefined> {
  return await db.selectFrom('organisation').select(columns).where('id', '=', id).executeTakeFirst()
}

/** Holds the row until the transaction ends. */
export async function lockOrganisation(transaction: Db, id: string): Promise<Organisation> {
  return await transaction
    .selectFrom('organisation')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** The slugs that begin so, for finding one that is free. */
export async function listSlugs(db: Db, beginning: string): Promise<string[]> {
  const rows = await db
    .selectFrom('organisation')
    .select('slug')
    .where(sql<boolean>`starts_with(slug, ${beginning})`)
    .execute()
  return rows.map(({ slug }) => slug)
}

export interface NewOrganisation {
  slug: string
  content: Content
  origin: Origin
  taxNumber: Buffer | null
  at: Date
}

export async function insertOrganisation(transaction: Db, { slug, content, origin, taxNumber, at }: NewOrganisation) {
  const { id } = await transaction
    .insertInto('organisation')
    .values({
      slug,
      ...rowOf(content),
      origin,
      tax_number: taxNumber,
      state_since: at,
      created_at: at,
      updated_at: at,
      confirmed_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateContent(
  transaction: Db,
  { id, content, revision, at }: { id: string; content: Content; revision: number; at: Date },
): Promise<void> {
  await transaction
    .updateTable('organisation')
    .set({
      ...rowOf(content),
      revision,
      updated_at: at,
      confirmed_at: at,
    })
    .where('id', '=', id)
    .execute()
}

function rowOf(content: Content) {
  const { kind, name, website } = content
  return { kind, name, name_key: nameKey(name), web_key: webKey(website), content: JSON.stringify(content) }
}

/** Somebody said that all of it still holds. */
export async function updateConfirmation(transaction: Db, id: string, at: Date): Promise<void> {
  await transaction.updateTable('organisation').set({ confirmed_at: at }).where('id', '=', id).execute()
}

/** Null forgets it. */
export async function updateTaxNumber(transaction: Db, id: string, taxNumber: Buffer | null): Promise<void> {
  await transaction.updateTable('organisation').set({ tax_number: taxNumber }).where('id', '=', id).execute()
}

export interface StateChange {
  id: string
  state: State
  tier: Tier | null
  reason: string | null
  personId: string | null
  /** The verified initiative that confirmed it, where no officer did. */
  byOrganisation?: string | null
  at: Date
}

/** The state as it is, and one row more of its history. */
export async function updateState(
  transaction: Db,
  { id, state, tier, reason, personId, byOrganisation = null, at }: StateChange,
): Promise<void> {
  await transaction
    .updateTable('organisation')
    .set({ state, tier, state_reason: reason, state_since: at })
    .where('id', '=', id)
    .execute()
  await transaction
    .insertInto('organisation_state')
    .values({ organisation: id, state, tier, reason, at, person_id: personId, by_organisation: byOrganisation })
    .execute()
}

export interface Revision {
  id: string
  revision: number
  content: Content
  at: Date
  personId: string | null
  changed: string[]
}

export async function insertRevision(transaction: Db, { id, content, personId, ...rest }: Revision): Promise<void> {
  await transaction
    .insertInto('organisation_revision')
    .values({ ...rest, organisation: id, content: JSON.stringify(content), person_id: personId })
    .execute()
}

/** Null takes a merging back. */
export async function updateMerged(transaction: Db, id: string, into: string | null): Promise<void> {
  await transaction.updateTable('organisation').set({ merged_into: into }).where('id', '=', id).execute()
}

export interface PastState {
  state: State
  tier: Tier | null
  reason: string | null
  at: Date
  /** Name of the initiative that confirmed it. */
  by: string | null
}

/** The states that it has had, the last first. */
export async function listStates(db: Db, id: string, most: number): Promise<PastState[]> {
  return await db
    .selectFrom('organisation_state')
    .leftJoin('organisation', 'organisation.id', 'organisation_state.by_organisation')
    .select(['organisation_state.state', 'organisation_state.tier', 'reason', 'at', 'organisation.name as by'])
    .where('organisation', '=', id)
    .orderBy('at', 'desc')
    .limit(most)
    .execute()
}

/** Those that nobody has confirmed since an instant, in a state in which that counts; facts are as old as their document. */
export async function listUnconfirmed(
  db: Db,
  { since, notReminded, most }: { since: Date; notReminded: boolean; most: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('organisation')
    .select('id')
    .where('state', 'in', ['declared', 'verified'])
    .where('origin', 'in', ['owner', 'import'])
    .where('confirmed_at', '<', since)
    .$if(notReminded, (query) => query.where(sql<boolean>`(reminded_at is null or reminded_at < confirmed_at)`))
    .orderBy('confirmed_at')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

export async function updateReminded(transaction: Db, id: string, at: Date): Promise<void> {
  await transaction.updateTable('organisation').set({ reminded_at: at }).where('id', '=', id).execute()
}
