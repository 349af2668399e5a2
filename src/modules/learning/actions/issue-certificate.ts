import { randomBytes } from 'node:crypto'
import type { Database } from '#kernel/database/database.ts'
import { certificateIssued } from '../events.ts'
import { findOwnCertificate, insertCertificate, lockFinished } from '../queries/certificates.ts'
import { findStudy, progressOf } from '../queries/study.ts'
import type { CertificateRefusal } from '../rules/certificate.ts'
import { certificateCode } from '../rules/certificate-code.ts'
import { shownLanguage } from '../rules/shown-language.ts'
import type { LearningTables } from '../tables.ts'
import { showName } from './show-name.ts'

type Db = Database<LearningTables>

export interface CertificateWish {
  course: string
  actorId: string
  personId: string
  country: string | null
  sector: string | null
  /** In which she reads the course: BCP 47. */
  language: string
  /** As she agreed to have it shown; null for none. */
  name: string | null
  at: Date
}

/** Writes the certificate of the version that she studies, if what she did there earns one, or says why not. Asked again, it changes nothing. */
export async function issueCertificate(db: Db, wish: CertificateWish): Promise<CertificateRefusal | null> {
  return await db.transaction().execute(async (transaction) => {
    const study = await findStudy(transaction, wish.course, wish.actorId)
    if (!study?.begun) return 'not-begun'
    const { slug: course, version, hours, languages } = study.course
    const place = { actorId: wish.actorId, course, version }
    const enrolment = await lockFinished(transaction, place, wish)
    if (await findOwnCertificate(transaction, place)) return null
    const progress = await progressOf(transaction, wish.actorId, study.course)
    if (!enrolment || !progress.complete) return 'not-complete'

    const { country, sector, finishedAt } = enrolment
    const certificate = await insertCertificate(transaction, {
      ...place,
      code: certificateCode(randomBytes(10)),
      language: shownLanguage(languages, wish.language),
      hours,
      country,
      sector,
      completedAt: finishedAt ?? wish.at,
      issuedAt: wish.at,
    })
    if (!certificate) return null
    await showName(transaction, certificate, wish)
    const { personId, at } = wish
    await certificateIssued(transaction, { certificate, country, personId, at, version: `${course} ${version}` })
    return null
  })
}
