import type { Database } from '#kernel/database/database.ts'
import type { NewGrant } from '../rules/grants.ts'
import type { AccountsTables } from '../tables.ts'

export type GrantInForce = Awaited<ReturnType<typeof listGrants>>[number]

export async function listGrants(db: Database<AccountsTables>, personId: string) {
  return await db
    .selectFrom('role_grant')
    .select(['id', 'role', 'country', 'reason', 'granted_at as grantedAt'])
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .orderBy('id')
    .execute()
}

export async function insertGrant(
  db: Database<AccountsTables>,
  grant: NewGrant & { personId: string; by: string | null; at: Date },
) {
  const made = await db
    .insertInto('role_grant')
    .values({
      person_id: grant.personId,
      role: grant.role,
      country: grant.country,
      reason: grant.reason,
      granted_by: grant.by,
      granted_at: grant.at,
    })
    .onConflict((twice) => twice.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id ?? null
}

/** Locks every administrator's grant first, so that two cannot take each other's away at once. */
export async function lockAdministrators(transaction: Database<AccountsTables>) {
  const grants = await transaction
    .selectFrom('role_grant')
    .select(['id', 'person_id as personId'])
    .where('role', '=', 'administrator')
    .where('revoked_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return grants.map(({ personId }) => personId)
}

export async function findGrant(db: Database<AccountsTables>, id: string) {
  return await db
    .selectFrom('role_grant')
    .select(['id', 'person_id as personId', 'role', 'country', 'revoked_at as revokedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function revokeGrant(
  db: Database<AccountsTables>,
  revocation: { id: string; by: string | null; at: Date },
) {
  await db
    .updateTable('role_grant')
    .set({ revoked_at: revocation.at, revoked_by: revocation.by })
    .where('id', '=', revocation.id)
    .execute()
}

export async function countAdministrators(db: Database<AccountsTables>) {
  const { count } = await db
    .selectFrom('role_grant')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('role', '=', 'administrator')
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}
