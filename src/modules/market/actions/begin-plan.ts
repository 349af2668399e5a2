import type { Database } from '#kernel/database/database.ts'
import { listAgreed } from '../queries/agreed.ts'
import { findLastPlan, insertPlan } from '../queries/plans.ts'
import { lockRound, type Round, updateSettings } from '../queries/rounds.ts'
import { countWishes } from '../queries/wishes.ts'
import type { MarketTables } from '../tables.ts'

interface Wish {
  round: Round
  seed: number
  seconds: number
  tables: number
  at: Date
}

/** Why nothing can be planned now. */
type BeginFault = 'nobody' | 'running'

/** Writes down that a plan is to be made. Of two who begin at once, the second finds it going on. */
export async function beginPlan(
  db: Database<MarketTables>,
  { round, seed, seconds, tables, at }: Wish,
): Promise<{ id: string } | { fault: BeginFault }> {
  return await db.transaction().execute(async (transaction) => {
    const { id, settings } = await lockRound(transaction, round.id)
    const fault = await faultOf(transaction, id, at)
    if (fault) return { fault }
    if (tables !== settings.tables) await updateSettings(transaction, id, { ...settings, tables })
    return { id: await insertPlan(transaction, { round: id, seed, seconds, at }) }
  })
}

async function faultOf(transaction: Database<MarketTables>, round: string, now: Date): Promise<BeginFault | null> {
  const { wishes } = await countWishes(transaction, round)
  if (!wishes && !(await listAgreed(transaction, round)).length) return 'nobody'
  const last = await findLastPlan(transaction, round)
  return last && isGoingOn(last, now) ? 'running' : null
}

/** Longer than a plan may take, it was cut off with its process. */
const grace = 120

export function isGoingOn({ state, at, seconds }: { state: string; at: Date; seconds: number }, now: Date): boolean {
  const isOpen = state === 'waiting' || state === 'running'
  return isOpen && now.getTime() - at.getTime() < (2 * seconds + grace) * 1000
}
