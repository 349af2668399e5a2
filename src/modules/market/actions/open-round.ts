import type { Database } from '#kernel/database/database.ts'
import { addressWords, freeAddress } from '#kernel/words.ts'
import { insertRound, listRoundSlugs, type NewRound } from '../queries/rounds.ts'
import type { MarketTables } from '../tables.ts'

/** Opens a round; gives its slug. */
export async function openRound(db: Database<MarketTables>, round: Omit<NewRound, 'slug'>): Promise<string> {
  return await db.transaction().execute(async (transaction) => {
    const base = addressWords(round.name) || 'round'
    const slug = freeAddress(base, await listRoundSlugs(transaction, base))
    await insertRound(transaction, { ...round, slug })
    return slug
  })
}
