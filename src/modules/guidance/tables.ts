import type { ColumnType, Generated } from 'kysely'
import type { Country } from './rules/countries.ts'
import type { Outcome } from './rules/outcomes.ts'

export interface GuidanceTables {
  help_request: {
    id: Generated<string>
    code: string
    /** Made where the question was written; null for a plain form. */
    letter: string | null
    actor_id: string | null
    locale: string
    country: Country | null
    message: string
    mail: string | null
    phone: string | null
    from_page: string | null
    asked_at: Date
    /** A day without an hour or a zone; read as text, since a Date would give it both. */
    due_on: ColumnType<Date, string, never>
    answered_at: Date | null
    answered_by: string | null
    answer: string | null
    outcome: Outcome | null
  }
}
