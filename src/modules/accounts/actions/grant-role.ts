import { type LentDatabase, own } from '#kernel/database/database.ts'
import { roleGranted } from '../events.ts'
import { findProfile } from '../queries/people.ts'
import { findCardOf } from '../queries/cards.ts'
import { insertGrant } from '../queries/grants.ts'
import { grantOf, type GrantRefusal, type GrantWish } from '../rules/grants.ts'
import type { AccountsTables } from '../tables.ts'

interface Wish extends GrantWish {
  personId: string
  /** Who gives it; null from the operator's command line. */
  by: string | null
  at: Date
}

/** Gives a role, or says why not. */
export async function grantRole(db: LentDatabase, { personId, by, at, ...wish }: Wish): Promise<GrantRefusal | null> {
  const grant = grantOf(wish)
  if (typeof grant === 'string') return grant
  return await own<AccountsTables>(db)
    .transaction()
    .execute(async (transaction) => {
      if (!(await findProfile(transaction, personId))) return 'no-such-person'
      if (await findCardOf(transaction, personId)) return 'has-card'
      if (!(await insertGrant(transaction, { ...grant, personId, by, at }))) return 'already-granted'
      await roleGranted(transaction, { ...grant, personId, by, at })
      return null
    })
}
