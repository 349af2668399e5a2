import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { MarketTables, Result } from '../tables.ts'

type Db = Database<MarketTables>

/** Where somebody takes part, and what she said of a meeting there. */
export interface TakenPart {
  round: string
  slug: string
  participant: string
  links: number
  invitedAt: Date
  /** The other of the meeting; null for the invitation itself. */
  other: string | null
  at: Date | null
  hasMet: boolean | null
  result: Result | null
  /** Minor units of the currency. */
  amount: number | null
  currency: string | null
}

/** Of whoever joined their page to an account, and of the organisations that she runs. */
export async function listTakenPart(
  db: Db,
  { personId, organisations }: { personId: string; organisations: readonly string[] },
): Promise<TakenPart[]> {
  const { rows } = await sql<TakenPart>`
    with hers as materialized (
      select id, round, links, invited_at from round_participant where person_id = ${personId} and invited_at is not null
      union select id, round, links, invited_at from round_participant
        where organisation = any(${[...organisations]}::text[]) and invited_at is not null
    )
    select round.name as round, slug, hers.id as participant, hers.links, hers.invited_at as "invitedAt", other.name as other,
      said.at, has_met as "hasMet", result, amount::float8 as amount, currency
    from hers join round on round.id = hers.round
    left join round_outcome said on said.participant = hers.id
    left join round_meeting m on m.id = said.meeting
    left join round_participant other on other.id = case when m.seller = hers.id then m.buyer else m.seller end
    order by hers.invited_at, said.at`.execute(db)
  return rows
}
