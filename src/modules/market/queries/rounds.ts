import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Settings } from '../rules/hold/settings.ts'
import type { MarketTables, RoundState } from '../tables.ts'

type Db = Database<MarketTables>

export interface Round {
  id: string
  slug: string
  name: string
  country: string
  settings: Settings
  state: RoundState
  personId: string | null
  publishedAt: Date | null
}

const columns = [
  'id',
  'slug',
  'name',
  'country',
  'settings',
  'state',
  'person_id as personId',
  'published_at as publishedAt',
] as const

export async function findRound(db: Db, slug: string): Promise<Round | undefined> {
  return await db.selectFrom('round').select(columns).where('slug', '=', slug).executeTakeFirst()
}

export async function findRoundById(db: Db, id: string): Promise<Round | undefined> {
  return await db.selectFrom('round').select(columns).where('id', '=', id).executeTakeFirst()
}

/** Holds the row, so that two who publish at once come one after the other. */
export async function lockRound(transaction: Db, id: string): Promise<Round> {
  return await transaction
    .selectFrom('round')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** Who organises, and in which countries they may run every round; null: in all. */
export interface Organiser {
  personId: string
  countries: readonly string[] | null
}

export interface RoundList {
  rounds: Round[]
  /** Of the page after this one; null where there is none. */
  next: string | null
}

interface ListWish {
  organiser: Organiser | null
  /** Id of the last round of the page before. */
  after?: string | undefined
  most: number
}

/** Published ones and, for whoever may run others, those too; the newest first. */
export async function listRounds(db: Db, { organiser, after, most }: ListWish): Promise<RoundList> {
  const found = await db
    .selectFrom('round')
    .select(columns)
    .where(({ eb, or }) => or([eb('state', '=', 'published'), ...(organiser ? [runBy(organiser)] : [])]))
    .$if(after !== undefined, (query) => query.where('id', '<', after ?? ''))
    .orderBy('id', 'desc')
    .limit(most + 1)
    .execute()
  const rounds = found.slice(0, most)
  return { rounds, next: found.length > most ? (rounds.at(-1)?.id ?? null) : null }
}

function runBy({ personId, countries }: Organiser) {
  if (!countries) return sql<boolean>`true`
  return sql<boolean>`(person_id = ${personId} or country = any(${[...countries]}::text[]))`
}

export async function listRoundSlugs(db: Db, beginning: string): Promise<string[]> {
  const rows = await db
    .selectFrom('round')
    .select('slug')
    .where(sql<boolean>`starts_with(slug, ${beginning})`)
    .execute()
  return rows.map(({ slug }) => slug)
}

export interface NewRound {
  slug: string
  name: string
  country: string
  settings: Settings
  personId: string
  at: Date
}

export async function insertRound(db: Db, { settings, personId, at, ...round }: NewRound): Promise<void> {
  await db
    .insertInto('round')
    .values({ ...round, settings: JSON.stringify(settings), person_id: personId, created_at: at })
    .execute()
}

export async function updateRound(
  db: Db,
  id: string,
  change: { state?: RoundState; published_at?: Date | null },
): Promise<void> {
  await db.updateTable('round').set(change).where('id', '=', id).execute()
}

/** Only where it is still being prepared: meanwhile somebody else may have gone further. */
export async function beginWishing(db: Db, id: string): Promise<void> {
  await db
    .updateTable('round')
    .set({ state: 'wishing' })
    .where('id', '=', id)
    .where('state', '=', 'preparing')
    .execute()
}

export async function updateRoundAs(
  db: Db,
  id: string,
  { name, settings }: { name: string; settings: Settings },
): Promise<void> {
  await db
    .updateTable('round')
    .set({ name, settings: JSON.stringify(settings) })
    .where('id', '=', id)
    .execute()
}

export async function updateSettings(db: Db, id: string, settings: Settings): Promise<void> {
  await db
    .updateTable('round')
    .set({ settings: JSON.stringify(settings) })
    .where('id', '=', id)
    .execute()
}

export async function forgetOrganiser(transaction: Db, personId: string): Promise<void> {
  await transaction.updateTable('round').set({ person_id: null }).where('person_id', '=', personId).execute()
  await transaction
    .updateTable('round_participant')
    .set({ person_id: null })
    .where('person_id', '=', personId)
    .execute()
  await transaction.updateTable('round_move').set({ person_id: null }).where('person_id', '=', personId).execute()
}

export async function listRoundsOf(db: Db, personId: string) {
  return await db
    .selectFrom('round')
    .select(['name', 'settings', 'created_at as createdAt'])
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute()
}
