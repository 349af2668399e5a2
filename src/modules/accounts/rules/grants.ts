import { type GrantableRole, grantableRoles, holdsForOneCountry } from './permissions.ts'
import { type Country, isCountry } from './places.ts'

export type GrantRefusal =
  | 'no-such-person'
  | 'role-unknown'
  | 'country-missing'
  | 'country-not-used'
  | 'reason-missing'
  | 'has-card'
  | 'already-granted'
  | 'not-granted'
  | 'last-administrator'

export interface GrantWish {
  role: string
  country: string
  reason: string
}

export interface NewGrant {
  role: GrantableRole
  country: Country | null
  reason: string
}

/** The grant that is wished for, or why there can be none of that kind. */
export function grantOf({ role, country, reason }: GrantWish): NewGrant | GrantRefusal {
  if (!isGrantable(role)) return 'role-unknown'
  if (holdsForOneCountry(role) && !isCountry(country)) return 'country-missing'
  if (!holdsForOneCountry(role) && country) return 'country-not-used'
  if (!reason) return 'reason-missing'
  return { role, country: isCountry(country) ? country : null, reason }
}

/** Why a role cannot be taken away; somebody must be left who can give roles. */
export function revocationRefusal(
  grant: { role: string; revoked: boolean },
  administrators: number,
): GrantRefusal | null {
  if (grant.revoked) return 'not-granted'
  if (grant.role === 'administrator' && administrators < 2) return 'last-administrator'
  return null
}

function isGrantable(role: string): role is GrantableRole {
  return grantableRoles.some((grantable) => grantable === role)
}
