import { sql } from 'kysely'
import type { LentDatabase } from './database.ts'

export interface AuditEntry {
  at: Date
  /** Who did it; null for the operator's shell and for the system itself. */
  personId: string | null
  module: string
  /** Past tense, the name of the function in events.ts: 'certificateWithdrawn'. */
  event: string
  /** What it was done to: 'course ponle-precio 1.0.0'. Never a name or an address of a person. */
  subject: string
  country?: string | null
  detail?: Record<string, string | number | boolean | null>
}

/** Adds one row, in the transaction that made the event true. */
export async function recordAudit(
  transaction: LentDatabase,
  { personId, country = null, detail = {}, ...entry }: AuditEntry,
): Promise<void> {
  await sql`insert into audit (at, person_id, module, event, subject, country, detail)
    values (${entry.at}, ${personId}, ${entry.module}, ${entry.event}, ${entry.subject}, ${country}, ${JSON.stringify(detail)})`.execute(
    transaction,
  )
}
