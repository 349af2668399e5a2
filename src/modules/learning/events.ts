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
