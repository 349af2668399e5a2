import type { Database } from '#kernel/database/database.ts'
import type { AccountsTables } from '../tables.ts'

interface Ages {
  now: Date
  mailBefore: Date
}

/** Removes what has outlived its use: sessions, links and letters. */
export async function deleteExpired(db: Database<AccountsTables>, { now, mailBefore }: Ages) {
  await db.deleteFrom('session').where('expires_at', '<', now).execute()
  await db.deleteFrom('verification').where('expires_at', '<', now).execute()
  await db.deleteFrom('operator_link').where('expires_at', '<', now).execute()
  await db.deleteFrom('mail').where('created_at', '<', mailBefore).execute()
}
