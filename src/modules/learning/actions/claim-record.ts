import type { Database } from '#kernel/database/database.ts'
import { moveRecord } from '../queries/claims.ts'
import { courseVersion } from '../queries/courses.ts'
import { listEnrolments, markFinished } from '../queries/enrolments.ts'
import { listEvents } from '../queries/events.ts'
import { outline } from '../queries/study.ts'
import { progressOf } from '../rules/progress.ts'
import { moveReceipts } from '../queries/receipts.ts'
import type { LearningTables } from '../tables.ts'
import { finishedTime } from './record-events.ts'

/** Joins what a visitor did to a person's record, and works out again which courses are finished. */
export async function claimRecord(
  transaction: Database<LearningTables>,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await moveRecord(transaction, { from, to })
  await moveReceipts(transaction, { from, to })
  for (const { course: slug, version } of await listEnrolments(transaction, to)) {
    const place = { actorId: to, course: slug, version }
    const course = await courseVersion(transaction, slug, version)
    const events = await listEvents(transaction, place)
    if (course) await markFinished(transaction, place, finishedTime(progressOf(outline(course), events), events))
  }
}
