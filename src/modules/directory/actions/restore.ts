import type { Database } from '#kernel/database/database.ts'
import { lockOrganisation } from '../queries/organisations.ts'
import { findContentAt } from '../queries/revisions.ts'
import type { DirectoryTables } from '../tables.ts'
import { revise } from './revise.ts'

interface Restoration {
  id: string
  revision: number
  personId: string
  at: Date
}

/**
 * What it said at a revision becomes what it says; false where there is none. What is shown stays as it is chosen now: an old text must
 * not bring back into the open what was hidden since.
 */
export async function restore(
  db: Database<DirectoryTables>,
  { id, revision, personId, at }: Restoration,
): Promise<boolean> {
  if (!Number.isSafeInteger(revision) || revision > 2 ** 31 - 1) return false
  return await db.transaction().execute(async (transaction) => {
    const now = await lockOrganisation(transaction, id)
    const before = await findContentAt(transaction, id, revision)
    if (!before) return false
    await revise(transaction, { id, content: { ...before, show: now.content.show }, personId, at })
    return true
  })
}
