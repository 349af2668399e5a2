import { type LentDatabase, own } from '#kernel/database/database.ts'
import { findActors, findPersonByActor, findPersonByEmail, findProfile } from '../queries/people.ts'
import type { Country } from '../rules/places.ts'
import type { Sector } from '../rules/profile.ts'
import type { AccountsTables } from '../tables.ts'

export interface PublicProfile {
  name: string
  country: Country | null
  /** ISO 3166-2. */
  territory: string | null
  sector: Sector | null
  /** BCP 47, in which she reads. */
  languages: string[]
}

/** Who a person is, for other modules; null once the account is gone. */
export async function profileOf(db: LentDatabase, personId: string): Promise<PublicProfile | null> {
  const profile = await findProfile(own<AccountsTables>(db), personId)
  if (!profile) return null
  const { name, country, territory, sector, languages } = profile
  return { name, country, territory, sector, languages }
}

/** The person behind an actor; null for a visitor, and for an account that was deleted. */
export async function findPersonOfActor(
  db: LentDatabase,
  actorId: string,
): Promise<{ id: string; name: string } | null> {
  return (await findPersonByActor(own<AccountsTables>(db), actorId)) ?? null
}

/** The person whose confirmed address this is. */
export async function findPersonOfAddress(
  db: LentDatabase,
  email: string,
): Promise<{ id: string; name: string } | null> {
  const person = await findPersonByEmail(own<AccountsTables>(db), email)
  return person?.emailVerified ? { id: person.id, name: person.name } : null
}

/** The opaque identifiers under which the work of some people is kept; those whose account is gone are left out. */
export async function actorsOf(
  db: LentDatabase,
  personIds: readonly string[],
): Promise<{ id: string; actorId: string }[]> {
  return personIds.length ? await findActors(own<AccountsTables>(db), personIds) : []
}
