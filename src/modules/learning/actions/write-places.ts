import type { CompiledCourse } from '../package/compile/compiled-course.ts'
import { addToFold, type CourseFold } from '../queries/course-folds.ts'
import { keepDocuments } from '../queries/documents.ts'
import { type Held, lockEnrolments, markFinished } from '../queries/enrolments.ts'
import { insertEvents, ownersOf } from '../queries/events.ts'
import { mostEvents } from '../rules/device-events.ts'
import type { LearningEvent } from '../rules/learning-event.ts'
import { type ProgressSummary, summaryNow } from '../rules/progress.ts'
import { canGoOn, inOrder, readFolds, takeFolds } from './course-folds.ts'
import { documentsOf } from './documents-of.ts'
import { issueRequested } from './issue-requested.ts'
import { finishedAt, type PlaceWritten } from './place-written.ts'
import type { PlaceOfWork } from './sort-work.ts'
import type { Db } from './work.ts'

/** Adds what a group brings, with as many statements for two hundred places as for one. */
export async function writePlaces(transaction: Db, places: readonly PlaceOfWork[]) {
  if (places.length === 0) return new Map<PlaceOfWork, PlaceWritten>()
  const enrolments = await lockEnrolments(
    transaction,
    places.map(({ place, learner, at }) => ({ ...place, learner, at })),
  )
  const byName = new Map(enrolments.map((enrolment) => [nameOf(enrolment), enrolment]))
  const held = places.map((of) => ({ of, enrolment: byName.get(nameOf(of.place)) as Held }))
  const added = await addEvents(transaction, held)
  const standing = added.map((one) => ({ ...one, progress: summaryNow(one.fold.fold) }))
  const finished = standing.map(({ of: { place }, enrolment, progress }) => ({
    ...place,
    before: enrolment.finishedAt,
    at: finishedAt(progress),
  }))
  await markFinished(
    transaction,
    finished.filter(({ before, at }) => at?.getTime() !== before?.getTime()),
  )
  await keepDocuments(transaction, documentsOf(added))
  const written = new Map<PlaceOfWork, PlaceWritten>()
  for (const { of, enrolment, kept, full, fold, progress } of standing) {
    const certificate = await issueFor(transaction, { of, fold, progress })
    written.set(of, { kept, full, fold, revision: enrolment.revision, progress, certificate })
  }
  return written
}

interface HeldPlace {
  of: PlaceOfWork
  enrolment: Held
}

interface Added extends HeldPlace {
  course: CompiledCourse
  events: LearningEvent[]
  kept: Set<string>
  full: Set<string>
  fold: CourseFold
}

async function addEvents(transaction: Db, places: readonly HeldPlace[]): Promise<Added[]> {
  const before = await takeFolds(
    transaction,
    places.map(({ of: { place, course }, enrolment: { revisionBefore } }) => ({ place, course, revisionBefore })),
  )
  const wished = places.map((held, index) => {
    const all = inOrder(held.of.events.values())
    return { ...held, all, events: all.slice(0, Math.max(0, mostEvents - (before[index]?.events ?? 0))) }
  })
  const inserted = await insertEvents(
    transaction,
    wished.flatMap(({ of, events }) =>
      events.map((event) => ({ actorId: of.place.actorId, event, receivedAt: of.at })),
    ),
  )
  const ids = wished.flatMap(({ all }) => all.map(({ id }) => id))
  const owners = await ownersOf(
    transaction,
    ids.filter((id) => !inserted.has(id)),
  )
  const added = wished.map(({ of, enrolment, events, all }) => {
    const own = all.filter(({ id }) => inserted.has(id) || owners.get(id) === of.place.actorId)
    const kept = new Set(own.map(({ id }) => id))
    const full = new Set(all.slice(events.length).flatMap(({ id }) => (owners.has(id) ? [] : [id])))
    return { of, enrolment, course: of.course, events: events.filter(({ id }) => inserted.has(id)), kept, full }
  })
  const folds = await foldAll(transaction, { added, before })
  return added.map((one, index) => ({ ...one, fold: folds[index] as CourseFold }))
}

async function foldAll(
  transaction: Db,
  { added, before }: { added: readonly Omit<Added, 'fold'>[]; before: readonly CourseFold[] },
) {
  const folds = added.map(({ events }, index) => {
    const known = before[index]
    return known && canGoOn(known, events) ? addToFold(known, events) : null
  })
  const stale = added.flatMap(({ of }, index) => (folds[index] ? [] : [{ ...of, index }]))
  const read = await readFolds(transaction, stale)
  for (const [place, { index }] of stale.entries()) folds[index] = read[place] ?? null
  return folds
}

interface Issue {
  of: PlaceOfWork
  fold: CourseFold
  progress: ProgressSummary
}

async function issueFor(transaction: Db, { of: { learner, course, at }, fold: { asked }, progress }: Issue) {
  if (!asked) return null
  return await issueRequested(transaction, { holder: learner, course, asked, complete: progress.complete, at })
}

function nameOf({ actorId, course, version }: { actorId: string; course: string; version: string }) {
  return `${actorId} ${course} ${version}`
}
