import type { ColumnType, Generated } from 'kysely'
import type { Content } from './rules/content.ts'
import type { Face } from './rules/face.ts'
import type { Filter } from './rules/filter.ts'
import type { Kind, Origin, State, Tier } from './rules/kinds.ts'

/** A `jsonb` column: written as JSON text, read as what it holds. */
type Json<shape> = ColumnType<shape, string, string>
type WithDefault<type> = ColumnType<type, type | undefined, type>

export interface DirectoryTables {
  organisation: {
    id: Generated<string>
    slug: string
    kind: Kind
    name: string
    content: Json<Content>
    state: WithDefault<State>
    state_since: Date
    state_reason: WithDefault<string | null>
    tier: WithDefault<Tier | null>
    origin: Origin
    tax_number: WithDefault<Buffer | null>
    revision: Generated<number>
    created_at: Date
    updated_at: Date
    confirmed_at: Date
    merged_into: WithDefault<string | null>
    name_key: string
    web_key: string | null
    reminded_at: WithDefault<Date | null>
  }
  organisation_revision: {
    organisation: string
    revision: number
    content: Json<Content>
    at: Date
    person_id: string | null
    changed: string[]
  }
  organisation_state: {
    id: Generated<string>
    organisation: string
    state: State
    tier: Tier | null
    reason: string | null
    at: Date
    person_id: string | null
    by_organisation: WithDefault<string | null>
  }
  steward: {
    organisation: string
    person_id: string
    role: 'owner' | 'editor'
    since: Date
  }
  ownership_request: {
    id: Generated<string>
    organisation: string
    person_id: string
    message: string
    is_contest: boolean
    at: Date
    decided_at: WithDefault<Date | null>
    decision: WithDefault<OwnershipDecision | null>
    reason: WithDefault<string | null>
    decided_by: WithDefault<string | null>
  }
  import: {
    id: Generated<string>
    person_id: string | null
    file_name: string
    headings: string[]
    mapping: (string | null)[]
    country: string
    reach: string[] | null
    kind: Kind
    language: string
    at: Date
    state: WithDefault<ImportState>
    published_at: WithDefault<Date | null>
    undone_at: WithDefault<Date | null>
  }
  import_row: {
    import: string
    number: number
    cells: string[]
    fate: RowFate
    faults: Json<Record<string, string>>
    same_as: WithDefault<string | null>
    same_row: WithDefault<number | null>
    is_other: WithDefault<boolean>
    organisation: WithDefault<string | null>
  }
  fit_refusal: {
    organisation: string
    other: string
    person_id: string | null
    at: Date
  }
  introduction: {
    id: Generated<string>
    organisation: string
    other: string
    message: string
    person_id: string | null
    at: Date
    state: WithDefault<IntroductionState>
    decided_at: WithDefault<Date | null>
    decided_by: WithDefault<string | null>
  }
  saved_search: {
    id: Generated<string>
    person_id: string
    filter: Json<Filter>
    locale: string
    at: Date
    seen: number
  }
  error_report: {
    id: Generated<string>
    organisation: string
    message: string
    person_id: string | null
    at: Date
    done_at: WithDefault<Date | null>
    done_by: WithDefault<string | null>
  }
  work: {
    id: Generated<string>
    organisation: string
    position: number
    title: string
    description: string
    credit: string
    digest: string
    width: number
    height: number
    bytes: number
    small_digest: string
    small_bytes: number
    added_at: Date
  }
  listing: {
    organisation: string
    slug: string
    name: string
    face: Json<Face>
    listed_at: Date
    updated_at: Date
    form: WithDefault<number>
  }
  finding: {
    id: Generated<number>
    organisation: string
    kind: Kind
    state: State
    country: string
    territory: string | null
    sectors: string[]
    standing: number
    fresh: Date
    latitude: number | null
    longitude: number | null
    words: unknown
  }
  finding_word: { word: string }
  municipality: {
    code: string
    name: string
    territory: string
    latitude: number
    longitude: number
    source: string
    dated: string
  }
  listing_count: ListingCount & { count: string }
  listing_count_change: ListingCount & { id: Generated<string>; count: string }
  listing_health: ListingHealth & { count: string }
  listing_health_change: ListingHealth & { id: Generated<string>; count: string }
}

export type IntroductionState = 'waiting' | 'accepted' | 'declined' | 'withdrawn'
export type ImportState = 'draft' | 'publishing' | 'published' | 'undone'
export type RowFate = 'new' | 'same' | 'wrong'
export type OwnershipDecision = 'accepted' | 'declined' | 'withdrawn'

interface ListingCount {
  sector: string
  country: string
  territory: string
  kind: Kind
  state: State
}

interface ListingHealth {
  country: string
  kind: Kind
  state: State
  confirmed: string
  tenths: number
}
