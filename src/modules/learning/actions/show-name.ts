import type { Database } from '#kernel/database/database.ts'
import { agree } from '#modules/accounts/public.ts'
import { updateName } from '../queries/certificates.ts'
import { consentWording } from '../rules/certificate.ts'
import type { LearningTables } from '../tables.ts'

interface Choice {
  personId: string
  /** As she agreed to have it shown; null for none. */
  name: string | null
  /** Id of the request or the choice that it is of. */
  by: string
  at: Date
}

/** What a certificate shows from now on, with the consent that allows it, in the caller's transaction. */
export async function showName(
  transaction: Database<LearningTables>,
  certificate: string,
  { personId, name, by, at }: Choice,
): Promise<void> {
  await updateName(transaction, certificate, { name, wording: consentWording, by, at })
  if (name !== null) await agree(transaction, { personId, purpose: 'name-on-certificates', at })
}
