import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import type { Database } from '#kernel/database/database.ts'
import { certificateIssued } from '../events.ts'
import type { CompiledCourse } from '../package/compile/compiled-course.ts'
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
    const { slug: course, version } = study.course
    const place = { actorId: wish.actorId, course, version }
    const enrolment = await lockFinished(transaction, place, wish)
    if (await findOwnCertificate(transaction, place)) return null
    const progress = await progressOf(transaction, wish.actorId, study.course)
    if (!enrolment || !progress.complete) return 'not-complete'
    await writeCertificate(transaction, study.course, { ...wish, ...enrolment, by: v7() })
    return null
  })
}

export interface Earned extends Omit<CertificateWish, 'course'> {
  finishedAt: Date | null
  /** Id of the request or the choice that names her. */
  by: string
}

/** Writes a certificate that was earned, in the transaction that found it so; nothing where she has one of that version. */
export async function writeCertificate(transaction: Db, course: CompiledCourse, earned: Earned): Promise<void> {
  const { slug, version, hours, languages } = course
  const { actorId, personId, country, sector, finishedAt, at, by } = earned
  const certificate = await insertCertificate(transaction, {
    actorId,
    course: slug,
    version,
    code: certificateCode(randomBytes(10)),
    language: shownLanguage(languages, earned.language),
    hours,
    country,
    sector,
    completedAt: finishedAt ?? at,
    issuedAt: at,
    namedBy: by,
  })
  if (!certificate) return
  await showName(transaction, certificate, earned)
  await certificateIssued(transaction, { certificate, country, personId, at, version: `${slug} ${version}` })
}
