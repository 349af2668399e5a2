import type { Database } from '#kernel/database/database.ts'
import type { AccountsTables } from '../tables.ts'

type Purpose = AccountsTables['operator_link']['purpose']

/** The newest link of a purpose is the only one. */
export async function replaceOperatorLink(
  db: Database<AccountsTables>,
  link: { purpose: Purpose; digest: string; expiresAt: Date },
) {
  await db.deleteFrom('operator_link').where('purpose', '=', link.purpose).execute()
  await db
    .insertInto('operator_link')
    .values({ purpose: link.purpose, token_digest: link.digest, expires_at: link.expiresAt })
    .execute()
}

interface Presented {
  purpose: Purpose
  digest: string
  at: Date
}

export async function isOperatorLink(db: Database<AccountsTables>, { purpose, digest, at }: Presented) {
  const link = await db
    .selectFrom('operator_link')
    .select('id')
    .where('purpose', '=', purpose)
    .where('token_digest', '=', digest)
    .where('expires_at', '>', at)
    .executeTakeFirst()
  return link !== undefined
}

/** Takes the link away: true for one caller only. */
export async function useOperatorLink(transaction: Database<AccountsTables>, { purpose, digest, at }: Presented) {
  const link = await transaction
    .deleteFrom('operator_link')
    .where('purpose', '=', purpose)
    .where('token_digest', '=', digest)
    .where('expires_at', '>', at)
    .returning('id')
    .executeTakeFirst()
  return link !== undefined
}
