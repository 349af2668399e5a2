import { recordAudit } from '#kernel/database/audit.ts'
import type { LentDatabase } from '#kernel/database/database.ts'
import type { Outcome } from './rules/outcomes.ts'

interface RequestAnswered {
  reference: string
  country: string | null
  outcome: Outcome
  personId: string
  at: Date
}

export async function helpRequestAnswered(transaction: LentDatabase, event: RequestAnswered): Promise<void> {
  await recordAudit(transaction, {
    at: event.at,
    personId: event.personId,
    module: 'guidance',
    event: 'helpRequestAnswered',
    subject: `help request ${event.reference}`,
    country: event.country,
    detail: { outcome: event.outcome },
  })
}
