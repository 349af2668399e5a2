import type { Database } from '#kernel/database/database.ts'
import { lockOrganisation } from '../queries/organisations.ts'
import { deleteWork, insertWork, listShownWorks, type NewWork, raiseWork } from '../queries/works.ts'
import type { DirectoryTables } from '../tables.ts'
import { writeFace } from './write-face.ts'

export const mostWorks = 24

/** False where the gallery is full. */
export async function addWork(db: Database<DirectoryTables>, work: NewWork): Promise<boolean> {
  return await changing(db, work, async (transaction) => {
    const works = await listShownWorks(transaction, work.organisation)
    if (works.length >= mostWorks) return false
    await insertWork(transaction, work)
    return true
  })
}

interface Chosen {
  organisation: string
  work: string
  at: Date
}

export async function removeWork(db: Database<DirectoryTables>, { organisation, work, at }: Chosen): Promise<void> {
  await changing(db, { organisation, at }, async (transaction) => await deleteWork(transaction, organisation, work))
}

export async function moveWorkUp(db: Database<DirectoryTables>, { organisation, work, at }: Chosen): Promise<void> {
  await changing(db, { organisation, at }, async (transaction) => await raiseWork(transaction, organisation, work))
}

async function changing<result>(
  db: Database<DirectoryTables>,
  { organisation, at }: { organisation: string; at: Date },
  change: (transaction: Database<DirectoryTables>) => Promise<result>,
): Promise<result> {
  return await db.transaction().execute(async (transaction) => {
    const now = await lockOrganisation(transaction, organisation)
    const result = await change(transaction)
    await writeFace(transaction, now, at)
    return result
  })
}
