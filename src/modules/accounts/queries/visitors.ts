import type { Database } from '#kernel/database/database.ts'
import type { AccountsTables } from '../tables.ts'

export async function findVisitor(db: Database<AccountsTables>, tokenDigest: string) {
  const visitor = await db
    .selectFrom('visitor')
    .select(['actor_id as actorId', 'declined_at as declinedAt'])
    .where('token_digest', '=', tokenDigest)
    .executeTakeFirst()
  return visitor ?? null
}

/** The visitor of a token, begun where there is none yet. */
export async function ensureVisitorOf(db: Database<AccountsTables>, visitor: { tokenDigest: string; at: Date }) {
  const { actor_id } = await db
    .insertInto('visitor')
    .values({ token_digest: visitor.tokenDigest, created_at: visitor.at })
    .onConflict((conflict) =>
      conflict.column('token_digest').doUpdateSet((row) => ({ token_digest: row.ref('excluded.token_digest') })),
    )
    .returning('actor_id')
    .executeTakeFirstOrThrow()
  return actor_id
}

export async function declineVisitor(db: Database<AccountsTables>, actorId: string) {
  await db.updateTable('visitor').set({ declined_at: new Date() }).where('actor_id', '=', actorId).execute()
}

export async function deleteVisitor(db: Database<AccountsTables>, actorId: string) {
  await db.deleteFrom('visitor').where('actor_id', '=', actorId).execute()
}

/** Visitors begun before `instant`, at most `most` of them. */
export async function listVisitorsBefore(db: Database<AccountsTables>, instant: Date, most: number) {
  return await db
    .selectFrom('visitor')
    .select(['id', 'actor_id as actorId'])
    .where('created_at', '<', instant)
    .limit(most)
    .execute()
}
