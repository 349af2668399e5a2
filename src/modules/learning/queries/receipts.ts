import type { Database } from '#kernel/database/database.ts'
import type { LearningTables } from '../tables.ts'

type Db = Database<LearningTables>

export interface NewReceipt {
  id: string
  device: string
  actorId: string
  at: Date
  jws: string
}

export async function insertReceipts(db: Db, receipts: readonly NewReceipt[]) {
  if (receipts.length === 0) return
  await db
    .insertInto('receipt')
    .values(receipts.map(({ actorId, ...receipt }) => ({ ...receipt, actor_id: actorId })))
    .execute()
}

export async function listReceipts(db: Db, actorId: string) {
  return await db
    .selectFrom('receipt')
    .select(['id', 'device', 'at', 'jws'])
    .where('actor_id', '=', actorId)
    .orderBy('id')
    .execute()
}

export async function moveReceipts(transaction: Db, { from, to }: { from: string; to: string }) {
  await transaction.updateTable('receipt').set({ actor_id: to }).where('actor_id', '=', from).execute()
}

export async function deleteReceipts(transaction: Db, actorId: string) {
  await transaction.deleteFrom('receipt').where('actor_id', '=', actorId).execute()
}
