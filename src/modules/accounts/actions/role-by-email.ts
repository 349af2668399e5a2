import { type LentDatabase, own } from '#kernel/database/database.ts'
import { listGrants } from '../queries/grants.ts'
import { findPersonByEmail } from '../queries/people.ts'
import type { GrantRefusal } from '../rules/grants.ts'
import type { AccountsTables } from '../tables.ts'
import { grantRole } from './grant-role.ts'
import { revokeRole } from './revoke-role.ts'

interface Wish {
  email: string
  role: string
  country: string
  reason: string
  at: Date
}

export async function grantRoleByEmail(db: LentDatabase, { email, ...wish }: Wish): Promise<GrantRefusal | null> {
  const person = await findPersonByEmail(own<AccountsTables>(db), email)
  return person ? await grantRole(db, { ...wish, personId: person.id, by: null }) : 'no-such-person'
}

export async function revokeRoleByEmail(db: LentDatabase, wish: Wish): Promise<GrantRefusal | null> {
  const person = await findPersonByEmail(own<AccountsTables>(db), wish.email)
  if (!person) return 'no-such-person'
  const grants = await listGrants(own<AccountsTables>(db), person.id)
  const grant = grants.find(({ role, country }) => role === wish.role && (country ?? '') === wish.country)
  return grant ? await revokeRole(db, { grantId: grant.id, reason: wish.reason, by: null, at: wish.at }) : 'not-granted'
}
