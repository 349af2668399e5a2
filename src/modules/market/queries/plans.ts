import type { Database } from '#kernel/database/database.ts'
import type { Short } from '../rules/hold/minimums.ts'
import type { Unmet } from '../rules/hold/unmet.ts'
import type { MarketTables, PlanState } from '../tables.ts'

type Db = Database<MarketTables>

export interface Plan {
  id: string
  round: string
  state: PlanState
  at: Date
  seed: number
  seconds: number
  isStopped: boolean
  steps: number
  breaks: number | null
  bound: number | null
  /** By which the proof speaks. */
  fairness: number | null
  verdict: string | null
  longestWait: number | null
  idle: number | null
  digest: string | null
  unmet: Unmet[]
  short: Short[]
}

const columns = [
  'id',
  'round',
  'state',
  'at',
  'seed',
  'seconds',
  'is_stopped as isStopped',
  'steps',
  'breaks',
  'bound',
  'fairness',
  'verdict',
  'longest_wait as longestWait',
  'idle',
  'digest',
  'unmet',
  'short',
] as const

export async function findLastPlan(db: Db, round: string): Promise<Plan | undefined> {
  return await db
    .selectFrom('round_plan')
    .select(columns)
    .where('round', '=', round)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The plan by which the agenda stands: the last one that ended with an agenda. */
export async function findProof(db: Db, round: string): Promise<Plan | undefined> {
  return await db
    .selectFrom('round_plan')
    .select(columns)
    .where('round', '=', round)
    .where('state', '=', 'done')
    .where('breaks', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function findPlan(db: Db, id: string): Promise<Plan | undefined> {
  return await db.selectFrom('round_plan').select(columns).where('id', '=', id).executeTakeFirst()
}

export async function insertPlan(
  db: Db,
  plan: { round: string; seed: number; seconds: number; at: Date },
): Promise<string> {
  const { id } = await db
    .insertInto('round_plan')
    .values({ ...plan, state: 'waiting' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export interface PlanChange {
  state?: PlanState
  is_stopped?: boolean
  steps?: number
  breaks?: number | null
  bound?: number | null
  fairness?: number
  verdict?: string | null
  longest_wait?: number | null
  idle?: number | null
  digest?: string | null
  unmet?: readonly Unmet[]
  short?: readonly Short[]
}

export async function updatePlan(db: Db, id: string, { unmet, short, ...change }: PlanChange): Promise<void> {
  await db
    .updateTable('round_plan')
    .set({
      ...change,
      ...(unmet ? { unmet: JSON.stringify(unmet) } : {}),
      ...(short ? { short: JSON.stringify(short) } : {}),
    })
    .where('id', '=', id)
    .execute()
}
