import type { Database } from '#kernel/database/database.ts'
import type { Purpose } from '../rules/consents.ts'
import type { AccountsTables } from '../tables.ts'

export async function listConsents(db: Database<AccountsTables>, personId: string) {
  return await db
    .selectFrom('consent')
    .select(['purpose', 'given_at as givenAt', 'withdrawn_at as withdrawnAt'])
    .where('person_id', '=', personId)
    .orderBy('id', 'desc')
    .execute()
}

export async function isAgreed(db: Database<AccountsTables>, personId: string, purpose: Purpose) {
  const consent = await db
    .selectFrom('consent')
    .select('id')
    .where('person_id', '=', personId)
    .where('purpose', '=', purpose)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return consent !== undefined
}

interface Decision {
  personId: string
  purpose: Purpose
  at: Date
}

export async function insertConsent(db: Database<AccountsTables>, { personId, purpose, at }: Decision) {
  await db
    .insertInto('consent')
    .values({ person_id: personId, purpose, given_at: at })
    .onConflict((twice) => twice.doNothing())
    .execute()
}

/** True when there was one to withdraw. */
export async function withdrawConsent(db: Database<AccountsTables>, { personId, purpose, at }: Decision) {
  const withdrawn = await db
    .updateTable('consent')
    .set({ withdrawn_at: at })
    .where('person_id', '=', personId)
    .where('purpose', '=', purpose)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return withdrawn !== undefined
}
