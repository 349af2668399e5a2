import type { Database } from '#kernel/database/database.ts'
import { lockOrganisation } from '../queries/organisations.ts'
import { findContentAt } from '../queries/revisions.ts'
import { changedParts, losesVerification } from '../rules/changes.ts'
import type { Content } from '../rules/content.ts'
import type { DirectoryTables } from '../tables.ts'
import { changeState } from './change-state.ts'
import { revise } from './revise.ts'

interface Parts {
  id: string
  /** The parts that were filled in; the rest of the content stays as it is by now. */
  parts: readonly (keyof Content)[]
  content: Content
  /** The revision that was read when the form was opened. */
  read: number
  personId: string
  at: Date
}

/** Keeps some parts of what an organisation says; 'changed' where somebody else has changed them since they were read. */
export async function saveParts(db: Database<DirectoryTables>, parts: Parts): Promise<'saved' | 'changed'> {
  return await db.transaction().execute(async (transaction) => {
    const now = await lockOrganisation(transaction, parts.id)
    if (await isChanged(transaction, now, parts)) return 'changed'
    const written = Object.fromEntries(parts.parts.map((part) => [part, parts.content[part]]))
    const { id, personId, at } = parts
    const changed = await revise(transaction, { id, content: { ...now.content, ...written }, personId, at })
    if (now.state === 'verified' && losesVerification(changed))
      await changeState(transaction, { id, state: 'declared', tier: null, reason: null, personId, at })
    return 'saved'
  })
}

async function isChanged(
  transaction: Database<DirectoryTables>,
  now: { revision: number; content: Content },
  { id, read, parts }: Parts,
) {
  if (now.revision === read) return false
  const before = await findContentAt(transaction, id, read)
  return !before || changedParts(before, now.content).some((part) => parts.includes(part))
}
