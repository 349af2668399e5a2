import type { ColumnType, Generated } from 'kysely'

/** A `jsonb` column: written as JSON text, read as what it holds; whoever reads it knows its shape. */
type Json<shape> = ColumnType<shape, string, string>

export interface LearningTables {
  programme: {
    slug: string
    content: Json<unknown>
    loaded_at: Date
  }
  course: {
    slug: string
    programme: string | null
    current_version: string | null
    created_at: Date
  }
  course_version: {
    course: string
    version: string
    state: 'draft' | 'published' | 'withdrawn'
    content: Json<unknown>
    digest: string
    compiler: number
    imported_at: Date
    imported_by: string | null
    published_at: Date | null
    withdrawn_at: Date | null
    withdrawal_reason: string | null
  }
  course_file: {
    course: string
    version: string
    path: string
    sha256: string
    bytes: number
  }
  course_text: {
    course: string
    language: string
    title: string
    summary: string
    words: string
    spelling: string
  }
  course_entry: {
    course: string
    version: string
    status: 'open' | 'announced'
    level: string
    hours: number
    sectors: string[]
    languages: string[]
    kilobytes: Json<Record<string, number>>
  }
  shipped_content: {
    path: string
    stamp: string
    loaded_at: Date
  }
  learning_event: {
    id: string
    actor_id: string
    verb: 'opened' | 'read' | 'answered' | 'diagnosed' | 'requested'
    course: string | null
    version: string | null
    lesson: string | null
    activity: string | null
    answer: ColumnType<unknown, string | null, string | null>
    occurred_at: Date
    received_at: Date
  }
  enrolment: {
    actor_id: string
    course: string
    version: string
    language: string
    country: string | null
    sector: string | null
    begun_at: Date
    touched_at: Date
    finished_at: Date | null
  }
  document: {
    id: Generated<string>
    actor_id: string
    kind: 'cost-sheet' | 'open-answer'
    course: string
    activity: string | null
    event_id: string
    content: Json<unknown>
    created_at: Date
    updated_at: Date
  }
  receipt: {
    id: string
    device: string
    actor_id: string
    at: Date
    jws: string
  }
  visit_count: {
    /** First day of the month, 'YYYY-MM-DD'. */
    month: ColumnType<Date, string, string>
    course: string
    language: string
    country: string
    sector: string
    visits: number
  }
  figure_count: {
    measure: 'begun' | 'finished' | 'certified'
    /** First day of the month, in UTC. */
    month: ColumnType<Date, string, string>
    country: string
    sector: string
    language: string
    course: string
    count: number
  }
  /** What is not added up yet. */
  figure_change: LearningTables['figure_count'] & { id: Generated<string> }
  certificate: {
    id: Generated<string>
    code: string
    actor_id: string | null
    course: string
    version: string
    language: string
    name: string | null
    name_consent: string | null
    name_consented_at: Date | null
    named_by: string
    hours: number
    country: string | null
    sector: string | null
    completed_at: Date
    issued_at: Date
    withdrawn_at: Date | null
    withdrawn_by: 'office' | 'holder' | null
    withdrawal_reason: string | null
  }
}
