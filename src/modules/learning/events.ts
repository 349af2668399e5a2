import { recordAudit } from '#kernel/database/audit.ts'
import type { LentDatabase } from '#kernel/database/database.ts'

export interface CourseEvent {
  course: string
  version: string
  /** Who did it; null for the operator's shell and for what ships with the product. */
  personId: string | null
  at: Date
}

export async function courseImported(transaction: LentDatabase, event: CourseEvent): Promise<void> {
  await recordAudit(transaction, { ...rowOf(event), event: 'courseImported' })
}

export async function coursePublished(transaction: LentDatabase, event: CourseEvent): Promise<void> {
  await recordAudit(transaction, { ...rowOf(event), event: 'coursePublished' })
}

export async function courseWithdrawn(
  transaction: LentDatabase,
  event: CourseEvent & { reason: string },
): Promise<void> {
  await recordAudit(transaction, { ...rowOf(event), event: 'courseWithdrawn', detail: { reason: event.reason } })
}

function rowOf({ course, version, personId, at }: CourseEvent) {
  return { at, personId, module: 'learning', subject: `course ${course} ${version}` }
}

export interface CertificateEvent {
  certificate: string
  /** Country of the learner, under which an officer finds it. */
  country: string | null
  /** Who did it; null where the account is being erased. */
  personId: string | null
  at: Date
}

type Detail = Record<string, string | boolean>

export async function certificateIssued(transaction: LentDatabase, event: CertificateEvent & { version: string }) {
  await record(transaction, event, { event: 'certificateIssued', detail: { version: event.version } })
}

/** Which name stays out of the log: a log cannot be emptied when she withdraws it. */
export async function certificateNameChanged(transaction: LentDatabase, event: CertificateEvent & { named: boolean }) {
  await record(transaction, event, { event: 'certificateNameChanged', detail: { named: event.named } })
}

export async function certificateWithdrawn(transaction: LentDatabase, event: CertificateEvent & { reason: string }) {
  await record(transaction, event, { event: 'certificateWithdrawn', detail: { reason: event.reason } })
}

export async function certificateReinstated(transaction: LentDatabase, event: CertificateEvent & { reason: string }) {
  await record(transaction, event, { event: 'certificateReinstated', detail: { reason: event.reason } })
}

async function record(
  transaction: LentDatabase,
  { certificate, country, personId, at }: CertificateEvent,
  what: { event: string; detail: Detail },
) {
  await recordAudit(transaction, {
    ...what,
    at,
    personId,
    country,
    module: 'learning',
    subject: `certificate ${certificate}`,
  })
}
