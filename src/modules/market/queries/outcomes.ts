import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { MarketTables, Result } from '../tables.ts'

type Db = Database<MarketTables>

export interface Outcome {
  meeting: string
  participant: string
  hasMet: boolean
  isUseful: boolean | null
  result: Result
  /** Minor units of the currency. */
  amount: number | null
  currency: string | null
  at: Date
}

/** What one side says of a meeting, in place of what it said before. */
export async function keepOutcome(db: Db, { meeting, participant, hasMet, isUseful, ...said }: Outcome): Promise<void> {
  const row = { ...said, has_met: hasMet, is_useful: isUseful }
  await db
    .insertInto('round_outcome')
    .values({ ...row, meeting, participant })
    .onConflict((conflict) => conflict.columns(['meeting', 'participant']).doUpdateSet(row))
    .execute()
}

export interface Outcomes {
  /** Sides that could say something, and that did. */
  sides: number
  said: number
  deals: number
  samples: number
  followUps: number
}

/** Of a round, each side counted for itself; a deal that both name is one. */
export async function countOutcomes(db: Db, round: string): Promise<Outcomes> {
  const { rows } = await sql<Outcomes>`
    select 2 * (select count(*) from round_meeting where round = ${round} and not is_withdrawn)::integer as sides,
      count(said.meeting)::integer as said,
      count(distinct said.meeting) filter (where result = 'deal')::integer as deals,
      count(distinct said.meeting) filter (where result = 'sample')::integer as samples,
      count(distinct said.meeting) filter (where result = 'follow-up')::integer as "followUps"
    from round_meeting m join round_outcome said on said.meeting = m.id where round = ${round}`.execute(db)
  return rows[0] ?? { sides: 0, said: 0, deals: 0, samples: 0, followUps: 0 }
}

export async function listOutcomes(db: Db, round: string): Promise<Outcome[]> {
  const { rows } = await sql<Outcome>`
    select meeting, participant, has_met as "hasMet", is_useful as "isUseful", result, amount::float8 as amount, currency, at
    from round_outcome join round_meeting m on m.id = meeting where m.round = ${round} order by at, meeting, participant`.execute(
    db,
  )
  return rows
}
