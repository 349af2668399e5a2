import { type LentDatabase, own } from '#kernel/database/database.ts'
import { insertConsent, isAgreed } from '../queries/consents.ts'
import type { Purpose } from '../rules/consents.ts'
import type { AccountsTables } from '../tables.ts'

/** Records, in the caller's transaction, what a person agreed to on another module's page. */
export async function agree(transaction: LentDatabase, consent: { personId: string; purpose: Purpose; at: Date }): Promise<void> {
  await insertConsent(own<AccountsTables>(transaction), consent)
}

/** Whether a person's agreement is in force. */
export async function hasAgreed(db: LentDatabase, personId: string, purpose: Purpose): Promise<boolean> {
  return await isAgreed(own<AccountsTables>(db), personId, purpose)
}
