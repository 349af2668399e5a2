import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Country } from '../rules/countries.ts'
import type { Outcome } from '../rules/outcomes.ts'
import type { GuidanceTables } from '../tables.ts'

type Db = Database<GuidanceTables>

export type HelpRequest = NonNullable<Awaited<ReturnType<typeof findRequest>>>

export interface NewRequest {
  code: string
  /** Made on the phone where it was written: the same one is the same request. */
  letter: string | null
  actorId: string | null
  locale: string
  country: Country | null
  message: string
  mail: string | null
  phone: string | null
  fromPage: string | null
  askedAt: Date
  dueOn: string
}

/** Its code; undefined when its letter has arrived before. */
export async function insertRequest(db: Db, { actorId, fromPage, askedAt, dueOn, ...request }: NewRequest) {
  const inserted = await db
    .insertInto('help_request')
    .values({ ...request, actor_id: actorId, from_page: fromPage, asked_at: askedAt, due_on: dueOn })
    .onConflict((conflict) => conflict.column('letter').doNothing())
    .returning('code')
    .executeTakeFirst()
  return inserted?.code
}

export async function findCodeOfLetter(db: Db, letter: string) {
  const found = await db.selectFrom('help_request').select('code').where('letter', '=', letter).executeTakeFirst()
  return found?.code
}

export async function findRequest(db: Db, id: string) {
  return await requests(db).where('id', '=', id).executeTakeFirst()
}

export async function findRequestByCode(db: Db, code: string) {
  return await requests(db).where('code', '=', code).executeTakeFirst()
}

export async function lockRequest(transaction: Db, id: string) {
  return await requests(transaction).where('id', '=', id).forUpdate().executeTakeFirst()
}

export interface ListWish {
  state: 'waiting' | 'answered'
  /** Null: every request; else those of these countries only. */
  countries: readonly Country[] | null
  /** Id of the last request of the page before. */
  after: string | null
  most: number
}

/** Those who wait, longest first; those who were answered, newest first. */
export async function listRequests(db: Db, { state, countries, after, most }: ListWish) {
  const waiting = state === 'waiting'
  return await requests(db)
    .where('answered_at', waiting ? 'is' : 'is not', null)
    .$if(countries !== null, (query) => query.where('country', 'in', [...(countries ?? [])]))
    .$if(after !== null, (query) => query.where('id', waiting ? '>' : '<', after))
    .orderBy('id', waiting ? 'asc' : 'desc')
    .limit(most)
    .execute()
}

export async function listRequestsOfActor(db: Db, actorId: string) {
  return await requests(db).where('actor_id', '=', actorId).orderBy('id', 'desc').execute()
}

export async function countRequestsOfActor(db: Db, actorId: string) {
  const { count } = await db
    .selectFrom('help_request')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('actor_id', '=', actorId)
    .executeTakeFirstOrThrow()
  return count
}

interface Answered {
  id: string
  answer: string | null
  outcome: Outcome
  answeredBy: string
  answeredAt: Date
}

export async function markAnswered(transaction: Db, { id, answeredBy, answeredAt, ...rest }: Answered) {
  await transaction
    .updateTable('help_request')
    .set({ ...rest, answered_by: answeredBy, answered_at: answeredAt })
    .where('id', '=', id)
    .execute()
}

export async function markClaimed(transaction: Db, { from, to }: { from: string; to: string }) {
  await transaction.updateTable('help_request').set({ actor_id: to }).where('actor_id', '=', from).execute()
}

export async function deleteRequestsOfActor(transaction: Db, actorId: string) {
  await transaction.deleteFrom('help_request').where('actor_id', '=', actorId).execute()
}

/** Leaves the answers of somebody whose account ends without her. */
export async function markAnswererErased(transaction: Db, personId: string) {
  await transaction.updateTable('help_request').set({ answered_by: null }).where('answered_by', '=', personId).execute()
}

export async function deleteAnsweredBefore(db: Db, day: Date) {
  const { numDeletedRows } = await db.deleteFrom('help_request').where('answered_at', '<', day).executeTakeFirst()
  return Number(numDeletedRows)
}

function requests(db: Db) {
  return db
    .selectFrom('help_request')
    .select(['id', 'code', 'locale', 'country', 'message', 'mail', 'phone', 'answer', 'outcome'])
    .select(['from_page as fromPage', 'asked_at as askedAt', 'answered_at as answeredAt'])
    .select(sql<string>`due_on::text`.as('dueOn'))
}
