import type { ColumnType, Generated } from 'kysely'
import type { Short } from './rules/hold/minimums.ts'
import type { Side } from './rules/hold/participant-rows.ts'
import type { Settings } from './rules/hold/settings.ts'
import type { Unmet } from './rules/hold/unmet.ts'
import type { WishKind } from './rules/hold/wishes.ts'

/** A `jsonb` column: written as JSON text, read as what it holds. */
type Json<shape> = ColumnType<shape, string, string>
type WithDefault<type> = ColumnType<type, type | undefined, type>

export type RoundState = 'preparing' | 'wishing' | 'published'
export type PlanState = 'waiting' | 'running' | 'done' | 'failed'
export type Result = 'deal' | 'sample' | 'follow-up' | 'nothing'

export interface MarketTables {
  round: {
    id: Generated<string>
    slug: string
    name: string
    country: string
    settings: Json<Settings>
    state: WithDefault<RoundState>
    person_id: string | null
    created_at: Date
    published_at: WithDefault<Date | null>
  }
  round_participant: {
    id: Generated<string>
    round: string
    name: string
    side: Side
    country: string | null
    email: string | null
    phone: string | null
    locale: string
    zone: string
    languages: string[]
    can_from: string | null
    can_to: string | null
    most: number
    least: number
    exports_first_time: boolean
    organisation: string | null
    is_remote: WithDefault<boolean>
    came_at: WithDefault<Date | null>
    person_id: WithDefault<string | null>
    link: WithDefault<Buffer | null>
    links: Generated<number>
    invited_at: WithDefault<Date | null>
    changes: Generated<number>
    told: Generated<number>
    left_at: WithDefault<Date | null>
  }
  round_wish: {
    participant: string
    other: string
    wish: WishKind
    at: Date
  }
  round_plan: {
    id: Generated<string>
    round: string
    state: PlanState
    at: Date
    seed: number
    seconds: number
    is_stopped: Generated<boolean>
    steps: Generated<number>
    breaks: WithDefault<number | null>
    bound: WithDefault<number | null>
    fairness: WithDefault<number | null>
    verdict: WithDefault<string | null>
    longest_wait: WithDefault<number | null>
    idle: WithDefault<number | null>
    digest: WithDefault<string | null>
    unmet: ColumnType<Unmet[], string | undefined, string>
    short: ColumnType<Short[], string | undefined, string>
  }
  round_agreed: {
    id: Generated<string>
    round: string
    seller: string
    buyer: string
    slot: number | null
    at: Date
  }
  round_meeting: {
    id: Generated<string>
    round: string
    seller: string
    buyer: string
    slot: number
    desk: number
    sequence: Generated<number>
    is_withdrawn: Generated<boolean>
    is_kept: Generated<boolean>
  }
  round_move: {
    id: Generated<string>
    round: string
    meeting: string
    slot_before: number
    desk_before: number
    was_kept: boolean
    at: Date
    person_id: string | null
  }
  round_outcome: {
    meeting: string
    participant: string
    has_met: boolean
    is_useful: boolean | null
    result: Result
    /** Minor units. */
    amount: ColumnType<number | null, number | null, number | null>
    currency: string | null
    at: Date
  }
}
