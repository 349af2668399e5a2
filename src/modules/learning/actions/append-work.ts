import { heldDevices } from '#modules/accounts/public.ts'
import { type Addition, append, isTakenId } from '../queries/append.ts'
import { addToFold, type CourseFold, keepFold, keptFold } from '../queries/course-folds.ts'
import { mostEvents } from '../rules/device-events.ts'
import type { LearningEvent } from '../rules/learning-event.ts'
import { summaryNow } from '../rules/progress.ts'
import { canGoOn, inOrder } from './course-folds.ts'
import { documentsOf } from './documents-of.ts'
import { finishedAt, type PlaceWritten, recordedOf } from './place-written.ts'
import { type CourseOf, type PlaceOfWork, sortWork, type Task } from './sort-work.ts'
import { type Db, heardIn, type Work, type Written } from './work.ts'

/**
 * Writes in one statement what only goes on from where this process saw it last, which is what most answers do. Comes back with
 * what came of each work that is written; the others are as if they had not been tried.
 */
export async function appendWork(db: Db, works: readonly Work[], courseOf: CourseOf): Promise<Map<Work, Written>> {
  const sorted = sortWork(works, { signers: believedSigners(works), courseOf })
  const next = nextFolds(sorted)
  const plain = works.flatMap((work, index) => plainWork(work, { tasks: sorted.tasks[index] ?? [], next }))
  if (plain.length === 0) return new Map()
  const signed = await Promise.all(plain.map(signReceipt))
  const byPlace = [...Map.groupBy(signed, (one) => one.next)]
  const { heard, at } = heardIn(plain.map(({ work }) => work))
  const additions = byPlace.map(([one, signedWorks]) => additionOf(one, signedWorks))
  const revisions = await appendFree(db, additions, heldDevices(heard, at))
  const done = new Map(byPlace.flatMap(([one], number) => placeWritten(one, revisions.get(number))))
  for (const [{ place }, { fold, revision }] of done) keepFold(place, fold, revision)
  const written = signed.filter((one) => done.has(one.next.of))
  return new Map(
    written.map(({ work, tasks, receipt }) => [work, { shares: tasks.map((task) => recordedOf(task, done)), receipt }]),
  )
}

/** Nothing of it where an id is taken: who has it, and whether that is she herself, needs a second look. */
async function appendFree(...given: Parameters<typeof append>): ReturnType<typeof append> {
  try {
    return await append(...given)
  } catch (problem) {
    if (isTakenId(problem)) return new Map()
    throw problem
  }
}

function placeWritten(
  { of, fold, events, progress }: Next,
  revision: string | undefined,
): [PlaceOfWork, PlaceWritten][] {
  if (revision === undefined) return []
  const kept = new Set(events.map(({ id }) => id))
  return [[of, { kept, full: new Set(), fold, revision, progress, certificate: null }]]
}

/** As they were when their keys were read: the statement that writes asks whether they still are. */
function believedSigners(works: readonly Work[]) {
  const by = works.flatMap(({ shares }) => shares.flatMap((share) => ('device' in share.by ? [share.by] : [])))
  return new Map(by.map(({ device, actorId }) => [device, { device, actorId, revoked: false, person: null }]))
}

interface Next {
  of: PlaceOfWork
  fold: CourseFold
  revision: string
  events: LearningEvent[]
  progress: PlaceWritten['progress']
}

/** What the kept folds come to with what is new; a place that needs a second look is not among them. */
function nextFolds({ tasks, places }: ReturnType<typeof sortWork>): Map<PlaceOfWork, Next> {
  const next = new Map(places.flatMap((of) => nextFold(of)))
  // A work is written whole or not at all.
  const mixed = tasks.filter((all) => onePlaceOf(all) === null).flat()
  for (const { place } of mixed.flatMap(({ sound }) => sound)) next.delete(place)
  return next
}

function nextFold(of: PlaceOfWork): [PlaceOfWork, Next][] {
  const known = keptFold(of)
  const events = inOrder(of.events.values())
  if (!known || !canGoOn(known, events) || known.events + events.length > mostEvents) return []
  const fold = addToFold(known, events)
  return fold.asked ? [] : [[of, { of, fold, revision: known.revision, events, progress: summaryNow(fold.fold) }]]
}

interface PlainWork {
  work: Work
  tasks: readonly Task[]
  next: Next
}

function plainWork(
  work: Work,
  { tasks, next }: { tasks: readonly Task[]; next: ReadonlyMap<PlaceOfWork | null, Next> },
): PlainWork[] {
  const found = next.get(onePlaceOf(tasks))
  return found ? [{ work, tasks, next: found }] : []
}

/** Where everything of a work belongs; null where some of it is refused, or belongs elsewhere. */
function onePlaceOf(tasks: readonly Task[]): PlaceOfWork | null {
  const [of = null, ...others] = new Set(tasks.flatMap(({ sound }) => sound.map(({ place }) => place)))
  return others.length === 0 && tasks.every(({ refused }) => refused.length === 0) ? of : null
}

async function signReceipt(plain: PlainWork) {
  const { work, tasks, next } = plain
  const kept = new Set(tasks.flatMap(({ sound }) => sound.map(({ id }) => id)))
  return { ...plain, receipt: (await work.receipt?.(kept, () => next.of.place.actorId)) ?? null }
}

function additionOf(
  { of, events, revision, progress }: Next,
  works: readonly Awaited<ReturnType<typeof signReceipt>>[],
): Addition {
  const { country, sector } = of.learner
  return {
    place: of.place,
    revision,
    country,
    sector,
    finishedAt: finishedAt(progress),
    at: of.at,
    devices: works.flatMap(({ work }) => work.shares.flatMap(({ by }) => ('device' in by ? [by.device] : []))),
    events,
    documents: documentsOf([{ of, course: of.course, events }]),
    receipts: works.flatMap(({ receipt }) => receipt ?? []),
  }
}
