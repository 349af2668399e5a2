import type { Database } from '#kernel/database/database.ts'
import { organisationStateChanged } from '../events.ts'
import { lockOrganisation, type StateChange, updateState } from '../queries/organisations.ts'
import type { DirectoryTables } from '../tables.ts'
import { writeFace } from './write-face.ts'

/** Brings an organisation into a state, with its date and reason; whether it may is the caller's rule. */
export async function changeState(transaction: Database<DirectoryTables>, change: StateChange): Promise<void> {
  await lockOrganisation(transaction, change.id)
  await updateState(transaction, change)
  const organisation = await lockOrganisation(transaction, change.id)
  await writeFace(transaction, organisation, change.at)
  const { slug, state, content } = organisation
  const { personId, at } = change
  await organisationStateChanged(transaction, { slug, country: content.place.country, state, personId, at })
}
