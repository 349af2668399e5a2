import { v7 } from 'uuid'
import type { Database } from '#kernel/database/database.ts'
import { certificateNameChanged } from '../events.ts'
import { findOwnCertificate, listCertificates } from '../queries/certificates.ts'
import { findStudy } from '../queries/study.ts'
import type { LearningTables } from '../tables.ts'
import type { CertificateWish } from './issue-certificate.ts'
import { showName } from './show-name.ts'

/** Shows another name on her certificate, or none from now on; tells whether she has one of this course. */
export async function renameCertificate(
  db: Database<LearningTables>,
  wish: Pick<CertificateWish, 'course' | 'actorId' | 'personId' | 'name' | 'at'>,
) {
  const { course, actorId, personId, name, at } = wish
  return await db.transaction().execute(async (transaction) => {
    const study = await findStudy(transaction, course, actorId)
    const version = study?.course.version ?? ''
    const certificate = await findOwnCertificate(transaction, { actorId, course, version })
    if (!certificate) return false

    await showName(transaction, certificate.id, { ...wish, by: v7() })
    const { id, country } = certificate
    await certificateNameChanged(transaction, { certificate: id, country, personId, at, named: name !== null })
    return true
  })
}

/** Shows her name on none of her certificates any more. */
export async function hideNames(
  transaction: Database<LearningTables>,
  { actorId, personId, at }: Pick<CertificateWish, 'actorId' | 'personId' | 'at'>,
) {
  for (const { id, country, name } of await listCertificates(transaction, actorId)) {
    if (name === null) continue
    await showName(transaction, id, { personId, name: null, by: v7(), at })
    await certificateNameChanged(transaction, { certificate: id, country, personId, at, named: false })
  }
}
