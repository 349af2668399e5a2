import type { Database } from '#kernel/database/database.ts'
import { noteChanges } from '../queries/participants.ts'
import { lockRound, type Round, updateRound } from '../queries/rounds.ts'
import { listWishes } from '../queries/wishes.ts'
import { refusals } from '../rules/hold/wishes.ts'
import type { MarketTables } from '../tables.ts'
import { readState } from './round-state.ts'

/** What became of it: `published` is said only to the first of two who publish at once; with `empty` and `refused` nothing is. */
export type Publication = 'published' | 'already' | 'empty' | 'refused'

/** From now on everyone sees their own agenda. One in which somebody meets whom they refused is not published. */
export async function publishRound(db: Database<MarketTables>, { id }: Round, at: Date): Promise<Publication> {
  return await db.transaction().execute(async (transaction) => {
    const round = await lockRound(transaction, id)
    if (round.state === 'published') return 'already'
    const { meetings } = await readState(transaction, round)
    if (!meetings.length) return 'empty'
    if (meetings.some(refusals(await listWishes(transaction, id)))) return 'refused'
    await updateRound(transaction, id, { state: 'published', published_at: at })
    await noteChanges(transaction, [...new Set(meetings.flatMap(({ seller, buyer }) => [seller, buyer]))])
    return 'published'
  })
}
