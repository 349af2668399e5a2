import { v7 } from 'uuid'
import type { Database } from '#kernel/database/database.ts'
import { certificateWithdrawn } from '../events.ts'
import { detachCertificates, listCertificates, updateName, updateWithdrawal } from '../queries/certificates.ts'
import type { LearningTables } from '../tables.ts'

interface Erasure {
  actorId: string
  /** They stay checkable, with the name as she agreed to show it. */
  keep: boolean
  at: Date
}

/** Ends the link between certificates and the person, inside the transaction that ends her account. */
export async function eraseCertificates(transaction: Database<LearningTables>, { actorId, keep, at }: Erasure) {
  if (!keep) {
    for (const { id, country, withdrawnBy } of await listCertificates(transaction, actorId)) {
      await updateName(transaction, id, { name: null, wording: '', by: v7(), at })
      if (withdrawnBy) continue
      await updateWithdrawal(transaction, id, { by: 'holder', reason: null, at })
      await certificateWithdrawn(transaction, { certificate: id, country, personId: null, at, reason: 'holder' })
    }
  }
  await detachCertificates(transaction, actorId)
}
