import { type LentDatabase, own } from '#kernel/database/database.ts'
import { insertConsent, isAgreed } from '../queries/consents.ts'
import type { Purpose } from '../rules/consents.ts'
import type { AccountsTables } from '../tables.ts'

/** Whether a person agrees, now, to show something of herself for a purpose. */
export async function agreesTo(db: LentDatabase, personId: string, purpose: Purpose): Promise<boolean> {
  return await isAgreed(own<AccountsTables>(db), personId, purpose)
}

/** Records that she agrees, asked on another page than her account's. Withdrawing is done on her account's page. */
export async function agree(
  transaction: LentDatabase,
  consent: { personId: string; purpose: Purpose; at: Date },
): Promise<void> {
  await insertConsent(own<AccountsTables>(transaction), consent)
}
