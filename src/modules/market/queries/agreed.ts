import type { Database } from '#kernel/database/database.ts'
import type { MarketTables } from '../tables.ts'

type Db = Database<MarketTables>

/** A meeting that was agreed before anything is planned. */
export interface Agreed {
  id: string
  seller: string
  buyer: string
  /** From 0; null where any will do. */
  slot: number | null
}

/** In the order in which they were written down; those of people who left are not among them. */
export async function listAgreed(db: Db, round: string): Promise<Agreed[]> {
  return await db
    .selectFrom('round_agreed as agreed')
    .innerJoin('round_participant as one', 'one.id', 'agreed.seller')
    .innerJoin('round_participant as other', 'other.id', 'agreed.buyer')
    .select(['agreed.id', 'agreed.seller', 'agreed.buyer', 'agreed.slot'])
    .where('agreed.round', '=', round)
    .where('one.left_at', 'is', null)
    .where('other.left_at', 'is', null)
    .orderBy('agreed.id')
    .execute()
}

/** False where the two have agreed already. */
export async function insertAgreed(
  db: Db,
  agreed: { round: string; seller: string; buyer: string; slot: number | null; at: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('round_agreed')
    .values(agreed)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function deleteAgreed(db: Db, round: string, id: string): Promise<void> {
  await db.deleteFrom('round_agreed').where('round', '=', round).where('id', '=', id).execute()
}
