import { type LentDatabase, own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import { insertConsent, withdrawConsent } from '../queries/consents.ts'
import type { Purpose } from '../rules/consents.ts'
import type { AccountsTables } from '../tables.ts'

interface Decision {
  person: { id: string; actorId: string }
  purpose: Purpose
  agreed: boolean
  at: Date
}

type ConsentWorld = Pick<World, 'contributions'> & { db: LentDatabase }

/** Records what a person agrees to show, or no longer; every module that shows it follows in the same transaction. */
export async function decideConsent({ db, contributions }: ConsentWorld, { person, purpose, agreed, at }: Decision) {
  const decision = { personId: person.id, purpose, at }
  await own<AccountsTables>(db)
    .transaction()
    .execute(async (transaction) => {
      if (agreed) return await insertConsent(transaction, decision)
      if (await withdrawConsent(transaction, decision))
        for (const { consentWithdrawn } of contributions) await consentWithdrawn?.(transaction, person, purpose)
    })
}
