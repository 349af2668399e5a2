import type { Database } from '#kernel/database/database.ts'
import { listOldForms } from '../queries/listings.ts'
import { lockOrganisation } from '../queries/organisations.ts'
import type { DirectoryTables } from '../tables.ts'
import { writeFace } from './write-face.ts'

const atOnce = 100

/** Writes again the faces that an older version of the site wrote. */
export async function rewriteFaces(db: Database<DirectoryTables>, at: Date): Promise<void> {
  for (let old = await listOldForms(db, atOnce); old.length; old = await listOldForms(db, atOnce))
    await db.transaction().execute(async (transaction) => {
      for (const id of old) await writeFace(transaction, await lockOrganisation(transaction, id), at)
    })
}
