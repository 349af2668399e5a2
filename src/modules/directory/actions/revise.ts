import type { Database } from '#kernel/database/database.ts'
import { insertRevision, lockOrganisation, updateContent } from '../queries/organisations.ts'
import { changedParts } from '../rules/changes.ts'
import type { Content } from '../rules/content.ts'
import type { DirectoryTables } from '../tables.ts'
import { writeFace } from './write-face.ts'

interface Revision {
  id: string
  content: Content
  personId: string | null
  at: Date
}

/** Writes what an organisation says from now on, keeps what it said before, and says which parts changed. */
export async function revise(
  transaction: Database<DirectoryTables>,
  { id, content, personId, at }: Revision,
): Promise<string[]> {
  const before = await lockOrganisation(transaction, id)
  const changed = changedParts(before.content, content)
  if (changed.length === 0) return []
  const revision = before.revision + 1
  await updateContent(transaction, { id, content, revision, at })
  await insertRevision(transaction, { id, revision, content, at, personId, changed })
  await writeFace(transaction, await lockOrganisation(transaction, id), at)
  return changed
}
