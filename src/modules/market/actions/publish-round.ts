import type { Database } from '#kernel/database/database.ts'
import { noteChanges } from '../queries/participants.ts'
import { lockRound, type Round, updateRound } from '../queries/rounds.ts'
import type { MarketTables } from '../tables.ts'
import { readState } from './round-state.ts'

/** From now on everyone sees their own agenda. Of two who publish at once, the second finds it done. */
export async function publishRound(db: Database<MarketTables>, { id }: Round, at: Date): Promise<boolean> {
  return await db.transaction().execute(async (transaction) => {
    const round = await lockRound(transaction, id)
    if (round.state === 'published') return false
    const { meetings } = await readState(transaction, round)
    if (!meetings.length) return false
    await updateRound(transaction, id, { state: 'published', published_at: at })
    await noteChanges(transaction, [...new Set(meetings.flatMap(({ seller, buyer }) => [seller, buyer]))])
    return true
  })
}
