import type { Database } from '#kernel/database/database.ts'
import { certificateNameChanged } from '../events.ts'
import type { CompiledCourse } from '../package/compile/compiled-course.ts'
import { findOwnCertificate, lockFinished, updateLanguage } from '../queries/certificates.ts'
import { nameChoice, type NameRefusal } from '../rules/certificate.ts'
import type { CertificateRequest } from '../rules/certificate-request.ts'
import { shownLanguage } from '../rules/shown-language.ts'
import type { LearningTables } from '../tables.ts'
import { type Earned, writeCertificate } from './issue-certificate.ts'
import { showName } from './show-name.ts'

type Db = Database<LearningTables>

export interface Holder {
  actorId: string
  /** Null for a visitor, whose certificate waits until her work is claimed. */
  personId: string | null
  country: string | null
  sector: string | null
}

export interface RequestOutcome {
  course: string
  version: string
  /** Canonical; null where none was issued. */
  code: string | null
  refusal: 'not-complete' | 'no-person' | NameRefusal | null
}

interface Request {
  holder: Holder
  course: CompiledCourse
  /** The request that counts. */
  asked: { id: string; request: CertificateRequest }
  complete: boolean
  at: Date
}

/** Issues the certificate that one of her events asks for, once it is earned, in the transaction that found what she did. */
export async function issueRequested(transaction: Db, request: Request): Promise<RequestOutcome> {
  const { holder, course, asked, at } = request
  const { slug, version } = course
  const refuse = (refusal: RequestOutcome['refusal']) => ({ course: slug, version, code: null, refusal })
  const { actorId, personId } = holder
  if (personId === null) return refuse('no-person')
  const { name, refusal } = nameOf(asked.request)
  if (refusal) return refuse(refusal)

  const place = { actorId, course: slug, version }
  const before = await findOwnCertificate(transaction, place)
  if (!before && !request.complete) return refuse('not-complete')
  const wish = { ...holder, personId, language: asked.request.language, name, by: asked.id, at }
  await (before
    ? renameByRequest(transaction, { course, certificate: before, wish })
    : issueEarned(transaction, course, wish))
  const issued = before ?? (await findOwnCertificate(transaction, place))
  return { course: slug, version, code: issued?.code ?? null, refusal: null }
}

function nameOf({ name }: CertificateRequest) {
  return name === null ? nameChoice('no', '') : nameChoice('yes', name)
}

async function issueEarned(transaction: Db, course: CompiledCourse, wish: Omit<Earned, 'finishedAt'>) {
  const { slug, version } = course
  const enrolment = await lockFinished(transaction, { actorId: wish.actorId, course: slug, version }, wish)
  if (enrolment) await writeCertificate(transaction, course, { ...wish, ...enrolment })
}

interface Renaming {
  course: CompiledCourse
  certificate: { id: string; country: string | null; name: string | null; namedBy: string }
  wish: { name: string | null; language: string; personId: string; by: string; at: Date }
}

/** Two phones may ask, each with another name: the later request has the say, also when it arrives first. */
async function renameByRequest(transaction: Db, { course, certificate, wish }: Renaming) {
  const { id, country, name, namedBy } = certificate
  if (wish.by <= namedBy) return
  await showName(transaction, id, wish)
  await updateLanguage(transaction, id, shownLanguage(course.languages, wish.language))
  const { personId, at } = wish
  if (name !== wish.name)
    await certificateNameChanged(transaction, { certificate: id, country, personId, at, named: wish.name !== null })
}
