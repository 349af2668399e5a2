import { type LentDatabase, own } from '#kernel/database/database.ts'
import { roleRevoked } from '../events.ts'
import { findGrant, lockAdministrators, revokeGrant } from '../queries/grants.ts'
import { type GrantRefusal, revocationRefusal } from '../rules/grants.ts'
import type { AccountsTables } from '../tables.ts'

interface Wish {
  grantId: string
  reason: string
  by: string | null
  at: Date
}

/** Takes a role away, or says why not. */
export async function revokeRole(db: LentDatabase, { grantId, reason, by, at }: Wish): Promise<GrantRefusal | null> {
  if (!reason) return 'reason-missing'
  return await own<AccountsTables>(db)
    .transaction()
    .execute(async (transaction) => {
      const administrators = await lockAdministrators(transaction)
      const grant = await findGrant(transaction, grantId)
      const refusal = grant
        ? revocationRefusal({ role: grant.role, revoked: grant.revokedAt !== null }, administrators.length)
        : 'not-granted'
      if (!grant || refusal) return refusal

      await revokeGrant(transaction, { id: grantId, by, at })
      const { personId, role, country } = grant
      await roleRevoked(transaction, { personId, role, country, reason, by, at })
      return null
    })
}
