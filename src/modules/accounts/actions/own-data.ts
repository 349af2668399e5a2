import { type Database, type LentDatabase, own } from '#kernel/database/database.ts'
import { deleteGroupIfEmpty, findCardOf } from '../queries/cards.ts'
import { listConsents } from '../queries/consents.ts'
import { deleteDevices, listDevices } from '../queries/devices.ts'
import { listGrants } from '../queries/grants.ts'
import { listPasskeys } from '../queries/passkeys.ts'
import { deletePerson, findProfile } from '../queries/people.ts'
import { listSessions } from '../queries/sessions.ts'
import type { AccountsTables } from '../tables.ts'

interface PersonKey {
  id: string
  actorId: string
}

/** What this module keeps about a person; no secret of hers is in it. */
export async function exportPerson(lent: LentDatabase, person: PersonKey): Promise<Record<string, unknown>> {
  const db = own<AccountsTables>(lent)
  const profile = await findProfile(db, person.id)
  const sessions = await listSessions(db, person.id, null)
  return {
    id: person.id,
    actorId: person.actorId,
    name: profile?.name,
    email: profile?.email,
    emailVerified: profile?.emailVerified,
    languages: profile?.languages,
    country: profile?.country,
    territory: profile?.territory,
    sector: profile?.sector,
    createdAt: profile?.createdAt,
    roles: await listGrants(db, person.id),
    consents: await listConsents(db, person.id),
    passkeys: await listPasskeys(db, person.id),
    card: await exportCard(db, person.id),
    devices: await listDevices(db, person.actorId),
    sessions: sessions.map(({ device, createdAt, usedAt }) => ({ device, createdAt, usedAt })),
  }
}

export async function erasePerson(transaction: LentDatabase, person: PersonKey): Promise<void> {
  const db = own<AccountsTables>(transaction)
  const card = await findCardOf(db, person.id)
  await deleteDevices(db, person.actorId)
  await deletePerson(db, person.id)
  if (card) await deleteGroupIfEmpty(db, card.groupId)
}

async function exportCard(db: Database<AccountsTables>, personId: string) {
  const card = await findCardOf(db, personId)
  if (!card) return null
  const { number, label: group, madeAt, usedAt, lockedAt } = card
  return { number, group, madeAt, usedAt, lockedAt }
}
