import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Wish, WishKind } from '../rules/hold/wishes.ts'
import type { MarketTables } from '../tables.ts'

type Db = Database<MarketTables>

/** Every wish of a round between people who have not left. */
export async function listWishes(db: Db, round: string): Promise<Wish[]> {
  const { rows } = await sql<Wish>`
    select participant, other, wish from round_wish
    join round_participant one on one.id = participant and one.left_at is null
    join round_participant two on two.id = other and two.left_at is null
    where one.round = ${round} order by participant, other`.execute(db)
  return rows
}

export async function countWishes(db: Db, round: string): Promise<{ wishes: number; people: number }> {
  const { rows } = await sql<{ wishes: number; people: number }>`
    select count(*)::integer as wishes, count(distinct participant)::integer as people
    from round_wish join round_participant one on one.id = participant where one.round = ${round}`.execute(db)
  return rows[0] ?? { wishes: 0, people: 0 }
}

/**
 * How many of the wishes of one participant, beside those about some others, name somebody to meet. Until the transaction ends nobody
 * else changes them.
 */
export async function lockNamed(transaction: Db, participant: string, beside: readonly string[]): Promise<number> {
  await transaction.selectFrom('round_participant').select('id').where('id', '=', participant).forUpdate().execute()
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from round_wish
    where participant = ${participant} and wish <> 'no' and other <> all(${[...beside]}::uuid[])`.execute(transaction)
  return rows[0]?.count ?? 0
}

/** What was said about some others, in place of what was said before; null takes it back. */
export async function keepWishes(
  transaction: Db,
  participant: string,
  { wishes, at }: { wishes: ReadonlyMap<string, WishKind | null>; at: Date },
): Promise<void> {
  const others = [...wishes.keys()]
  if (!others.length) return
  await transaction
    .deleteFrom('round_wish')
    .where('participant', '=', participant)
    .where('other', 'in', others)
    .execute()
  const said = [...wishes].flatMap(([other, wish]) => (wish ? [{ participant, other, wish, at }] : []))
  if (said.length) await transaction.insertInto('round_wish').values(said).execute()
}
