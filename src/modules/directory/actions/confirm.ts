import type { Database } from '#kernel/database/database.ts'
import { lockOrganisation, updateConfirmation } from '../queries/organisations.ts'
import type { DirectoryTables } from '../tables.ts'
import { changeState } from './change-state.ts'
import { writeFace } from './write-face.ts'

/** Somebody who runs it says that all of it still holds; what was out of date is declared again. */
export async function confirm(
  db: Database<DirectoryTables>,
  { id, personId, at }: { id: string; personId: string; at: Date },
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const { state } = await lockOrganisation(transaction, id)
    await updateConfirmation(transaction, id, at)
    if (state === 'stale')
      await changeState(transaction, { id, state: 'declared', tier: null, reason: null, personId, at })
    else await writeFace(transaction, await lockOrganisation(transaction, id), at)
  })
}
