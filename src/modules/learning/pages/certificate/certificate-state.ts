import type { Database } from '#kernel/database/database.ts'
import type { Person } from '#kernel/http/context.ts'
import { type Certificate, findOwnCertificate } from '../../queries/certificates.ts'
import { outline } from '../../queries/compiled-courses.ts'
import { progressOf, type Study } from '../../queries/study.ts'
import type { Progress } from '../../rules/progress.ts'
import type { LearningTables } from '../../tables.ts'

export interface Missing {
  lessons: readonly string[]
  /** Per cent; null when the mark is high enough. */
  mark: { have: number; need: number } | null
  /** The lesson to go on with. */
  here: string | null
}

export type CertificateState =
  | { kind: 'not-begun' | 'account' | 'offer' }
  | { kind: 'missing'; missing: Missing }
  | { kind: 'issued'; certificate: Certificate }

interface Asking {
  person: Person | null
  actorId: string | null
}

/** Where an actor stands with the certificate of what she studies: always folded from her events, never believed. */
export async function certificateState(
  db: Database<LearningTables>,
  { course, begun }: Study,
  { person, actorId }: Asking,
): Promise<CertificateState> {
  if (!begun || actorId === null) return { kind: 'not-begun' }
  const { slug, version } = course
  const certificate = person && (await findOwnCertificate(db, { actorId, course: slug, version }))
  if (certificate) return { kind: 'issued', certificate }
  const progress = await progressOf(db, actorId, course)
  if (!progress.complete) return { kind: 'missing', missing: missingOf(progress, outline(course).mark) }
  return { kind: person ? 'offer' : 'account' }
}

function missingOf({ lessons, mark, here }: Progress, need: number): Missing {
  const left = Object.entries(lessons).filter(([, { done }]) => !done)
  return {
    lessons: left.map(([slug]) => slug),
    mark: mark < need ? { have: Math.floor(mark), need } : null,
    here,
  }
}
