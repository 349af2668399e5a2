import type { Database } from '#kernel/database/database.ts'
import { certificateReinstated, certificateWithdrawn } from '../events.ts'
import { lockCertificate, updateWithdrawal } from '../queries/certificates.ts'
import { reinstatementRefusal, withdrawalRefusal } from '../rules/withdrawal-reason.ts'
import type { LearningTables } from '../tables.ts'

type Db = Database<LearningTables>

interface Wish {
  /** Canonical. */
  code: string
  reason: string
  personId: string
  at: Date
}

/** Withdraws a certificate with a reason that whoever checks it reads, or says why not. */
export async function withdrawCertificate(db: Db, { code, reason, personId, at }: Wish) {
  return await db.transaction().execute(async (transaction) => {
    const certificate = await lockCertificate(transaction, code)
    if (!certificate) return 'no-such-certificate'
    const refusal = withdrawalRefusal(certificate, reason)
    if (refusal) return refusal

    const { id, country } = certificate
    await updateWithdrawal(transaction, id, { by: 'office', reason, at })
    await certificateWithdrawn(transaction, { certificate: id, country, personId, at, reason })
    return null
  })
}

/** Makes a certificate valid that an office withdrew, or says why not. */
export async function reinstateCertificate(db: Db, { code, reason, personId, at }: Wish) {
  return await db.transaction().execute(async (transaction) => {
    const certificate = await lockCertificate(transaction, code)
    if (!certificate) return 'no-such-certificate'
    const refusal = reinstatementRefusal(certificate, reason)
    if (refusal) return refusal

    const { id, country } = certificate
    await updateWithdrawal(transaction, id, null)
    await certificateReinstated(transaction, { certificate: id, country, personId, at, reason })
    return null
  })
}
