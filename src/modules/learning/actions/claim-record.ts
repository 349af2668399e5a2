import type { Database } from '#kernel/database/database.ts'
import { findPersonOfActor, profileOf } from '#modules/accounts/public.ts'
import { moveRecord } from '../queries/claims.ts'
import { courseVersion } from '../queries/courses.ts'
import { listEnrolments, markFinished } from '../queries/enrolments.ts'
import { listEvents } from '../queries/events.ts'
import { outline } from '../queries/compiled-courses.ts'
import { lastRequest } from '../rules/certificate-request.ts'
import { progressOf } from '../rules/progress.ts'
import { moveReceipts } from '../queries/receipts.ts'
import type { LearningTables } from '../tables.ts'
import { type Holder, issueRequested } from './issue-requested.ts'

/** Joins what a visitor did to a person's record, works out again which courses are finished, and issues the certificates that she asked for. */
export async function claimRecord(
  transaction: Database<LearningTables>,
  { from, to, at }: { from: string; to: string; at: Date },
): Promise<void> {
  await moveRecord(transaction, { from, to })
  await moveReceipts(transaction, { from, to })
  const holder = await holderOf(transaction, to)
  for (const { course: slug, version } of await listEnrolments(transaction, to)) {
    const place = { actorId: to, course: slug, version }
    const course = await courseVersion(transaction, slug, version)
    const events = await listEvents(transaction, place)
    if (!course) continue
    const progress = progressOf(outline(course), events)
    const { complete, completedAt } = progress
    await markFinished(transaction, [{ ...place, at: completedAt === null ? null : new Date(completedAt) }])
    const asked = lastRequest(events)
    if (asked) await issueRequested(transaction, { holder, course, asked, complete, at })
  }
}

async function holderOf(db: Database<LearningTables>, actorId: string): Promise<Holder> {
  const person = await findPersonOfActor(db, actorId)
  const profile = person && (await profileOf(db, person.id))
  return {
    actorId,
    personId: person?.id ?? null,
    country: profile?.country ?? null,
    sector: profile?.sector ?? null,
  }
}
