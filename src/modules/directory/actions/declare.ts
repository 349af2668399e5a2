import type { Database } from '#kernel/database/database.ts'
import {
  insertOrganisation,
  insertRevision,
  listSlugs,
  lockOrganisation,
  updateState,
} from '../queries/organisations.ts'
import { insertSteward } from '../queries/stewards.ts'
import type { Content } from '../rules/content.ts'
import type { Origin, State } from '../rules/kinds.ts'
import { freeSlug, slugOf } from '../rules/slugs.ts'
import type { DirectoryTables } from '../tables.ts'
import { writeFace } from './write-face.ts'

interface Declaration {
  content: Content
  origin: Origin
  /** As it begins: a draft that only its owner sees, or declared. */
  state: Extract<State, 'draft' | 'declared'>
  /** Keyed hash; null where no tax number was given. */
  taxNumber: Buffer | null
  /** Who wrote it; null for facts and demonstration. */
  personId: string | null
  /** Whether that person runs it from now on. */
  owned: boolean
  /** A slug of its own, for facts that are loaded again. */
  slug?: string
  at: Date
}

/** Enters an organisation; gives its identifier and its slug. */
export async function declare(
  transaction: Database<DirectoryTables>,
  { content, origin, state, taxNumber, personId, owned, slug, at }: Declaration,
): Promise<{ id: string; slug: string }> {
  const free = slug ?? freeSlug(content.name, await listSlugs(transaction, slugOf(content.name)))
  const id = await insertOrganisation(transaction, { slug: free, content, origin, taxNumber, at })
  await insertRevision(transaction, { id, revision: 1, content, at, personId, changed: [] })
  await updateState(transaction, { id, state, tier: null, reason: null, personId, at })
  if (owned && personId) await insertSteward(transaction, { organisation: id, personId, role: 'owner', since: at })
  await writeFace(transaction, await lockOrganisation(transaction, id), at)
  return { id, slug: free }
}
