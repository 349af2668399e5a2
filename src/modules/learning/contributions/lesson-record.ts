import { type LentDatabase, own } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../messages/lessons/messages.ts'
import { listEverything } from '../queries/claims.ts'
import { courseVersion } from '../queries/courses.ts'
import { listDocuments } from '../queries/documents.ts'
import { listEnrolments } from '../queries/enrolments.ts'
import { findDiagnosis } from '../queries/events.ts'
import { listReceipts } from '../queries/receipts.ts'
import { progressOf } from '../queries/study.ts'
import { isLate } from '../rules/late.ts'
import { shownLanguage } from '../rules/shown-language.ts'
import type { LearningTables } from '../tables.ts'

/** What a visitor did, in her words, before she says that it was hers. */
export async function unclaimedRecord(db: LentDatabase, actorId: string, locale: Locale): Promise<string[]> {
  const tables = own<LearningTables>(db)
  const say = messages[locale].unclaimed
  const lines: string[] = []
  for (const { course: slug, version } of await listEnrolments(tables, actorId)) {
    const course = await courseVersion(tables, slug, version)
    if (!course) continue
    const { lessonsDone } = await progressOf(tables, actorId, course)
    const title = course.title[shownLanguage(course.languages, locale)] ?? slug
    lines.push(lessonsDone > 0 ? say.lessons(lessonsDone, title) : say.begun(title))
  }
  const documents = await listDocuments(tables, actorId)
  if (documents.length > 0) lines.push(say.documents(documents.length))
  if ((await findDiagnosis(tables, actorId)) !== null) lines.push(say.diagnosis)
  return lines
}

/** Everything that was kept of her learning, as it was kept. */
export async function exportRecord(db: LentDatabase, actorId: string): Promise<Record<string, unknown>> {
  const tables = own<LearningTables>(db)
  const events = await listEverything(tables, actorId)
  return {
    events: events.map((event) => ({ ...event, late: isLate(event) })),
    enrolments: await listEnrolments(tables, actorId),
    documents: await listDocuments(tables, actorId),
    receipts: await listReceipts(tables, actorId),
  }
}
