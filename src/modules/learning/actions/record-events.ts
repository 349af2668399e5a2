import type { Database } from '#kernel/database/database.ts'
import type { CompiledCourse } from '../package/compile/compiled-course.ts'
import { courseVersion } from '../queries/courses.ts'
import { type Learner, lockEnrolment, markFinished } from '../queries/enrolments.ts'
import { insertEvents, listEvents, ownEventIds } from '../queries/events.ts'
import { outline } from '../queries/study.ts'
import { checkEvent, type EventRefusal, mostEvents } from '../rules/device-events.ts'
import type { LearningEvent } from '../rules/learning-event.ts'
import { type Progress, progressOf } from '../rules/progress.ts'
import type { LearningTables } from '../tables.ts'
import { issueRequested, type RequestOutcome } from './issue-requested.ts'
import { keepDocuments } from './keep-documents.ts'

type Db = Database<LearningTables>

export interface Batch {
  learner: Learner
  events: readonly LearningEvent[]
  at: Date
}

export interface Recorded {
  /** Ids of events that are there for good. */
  kept: string[]
  refused: { id: string; refusal: EventRefusal }[]
  /** By course and version: what it all comes to now, in how many events, and which lessons these events were of. */
  progress: { course: string; version: string; progress: Progress; events: number; lessons: string[] }[]
  /** What came of the certificates that were asked for. */
  certificates: RequestOutcome[]
}

/** Keeps what happened, course by course, each in one transaction; what was kept before counts once. Marks are made here, never read. */
export async function recordEvents(db: Db, { learner, events, at }: Batch): Promise<Recorded> {
  const recorded: Recorded = { kept: [], refused: [], progress: [], certificates: [] }
  for (const group of byCourse(events)) {
    const [{ course: slug, version }] = group
    const course = await courseVersion(db, slug, version)
    if (!course) recorded.refused.push(...group.map(({ id }) => ({ id, refusal: 'no-such-course' as const })))
    else await recordInCourse(db, { learner, events: group, at, course, recorded })
  }
  return recorded
}

type Group = readonly [LearningEvent, ...LearningEvent[]]

/** Always in the same order, so that two batches never wait for each other. */
function byCourse(events: readonly LearningEvent[]): Group[] {
  const groups = new Map<string, [LearningEvent, ...LearningEvent[]]>()
  for (const event of events) {
    const key = `${event.course} ${event.version}`
    const group = groups.get(key)
    if (group) group.push(event)
    else groups.set(key, [event])
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group)
}

interface InCourse extends Batch {
  course: CompiledCourse
  recorded: Recorded
}

async function recordInCourse(db: Db, { learner, events, at, course, recorded }: InCourse) {
  const checked = events.map((event) => ({ id: event.id, ...checkEvent(outline(course), notInTheFuture(event, at)) }))
  const sound = checked.flatMap(({ event }) => event ?? [])
  recorded.refused.push(...checked.flatMap(({ id, refusal }) => (refusal ? [{ id, refusal }] : [])))
  if (sound.length === 0) return
  const outcome = await db
    .transaction()
    .execute(async (transaction) => await keep(transaction, { learner, events: sound, at, course }))
  recorded.kept.push(...outcome.kept)
  recorded.refused.push(...outcome.refused)
  const { progress, count } = outcome
  if (outcome.certificate) recorded.certificates.push(outcome.certificate)
  const lessons = [...new Set(events.map(({ lesson }) => lesson))]
  recorded.progress.push({ course: course.slug, version: course.version, progress, events: count, lessons })
}

async function keep(transaction: Db, { learner, events, at, course }: Omit<InCourse, 'recorded'>) {
  const place = { actorId: learner.actorId, course: course.slug, version: course.version }
  const { finishedAt } = await lockEnrolment(transaction, learner, { ...place, at })
  const before = await listEvents(transaction, place)
  const known = new Set(before.map(({ id }) => id))
  const fresh = once(events.filter(({ id }) => !known.has(id)))
  const room = fresh.slice(0, Math.max(0, mostEvents - before.length))
  const inserted = await insertEvents(transaction, learner.actorId, { events: room, at })
  const added = room.filter(({ id }) => inserted.has(id))
  const rest = await elsewhere(
    transaction,
    learner.actorId,
    room.filter(({ id }) => !inserted.has(id)),
  )

  const progress = progressOf(outline(course), [...before, ...added])
  const finished = finishedTime(progress, [...before, ...added])
  if (finished?.getTime() !== finishedAt?.getTime()) await markFinished(transaction, place, finished)
  await keepDocuments(transaction, { place, course, events: added })
  const certificate = await issueRequested(transaction, {
    holder: learner,
    course,
    events: [...before, ...added],
    complete: progress.complete,
    at,
  })
  return {
    kept: [...events.filter(({ id }) => known.has(id)), ...added, ...rest.own].map(({ id }) => id),
    refused: [
      ...rest.refused,
      ...fresh.slice(room.length).map(({ id }) => ({ id, refusal: 'too-many-events' as const })),
    ],
    progress,
    certificate,
    count: before.length + added.length,
  }
}

/** Ids that were taken: by the actor herself in another course, which is no fault, or by somebody else. */
async function elsewhere(transaction: Db, actorId: string, events: readonly LearningEvent[]) {
  const ids =
    events.length === 0
      ? new Set<string>()
      : await ownEventIds(
          transaction,
          actorId,
          events.map(({ id }) => id),
        )
  return {
    own: events.filter(({ id }) => ids.has(id)),
    refused: events.flatMap(({ id }) => (ids.has(id) ? [] : [{ id, refusal: 'taken-id' as const }])),
  }
}

export function finishedTime({ completedBy }: Progress, events: readonly LearningEvent[]): Date | null {
  const event = events.find(({ id }) => id === completedBy)
  return event ? new Date(event.at) : null
}

function once(events: readonly LearningEvent[]) {
  return [...new Map(events.map((event) => [event.id, event])).values()]
}

function notInTheFuture(event: LearningEvent, now: Date): LearningEvent {
  return new Date(event.at) > now ? { ...event, at: now.toISOString() } : event
}
