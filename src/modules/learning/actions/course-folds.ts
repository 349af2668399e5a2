import { LRUCache } from 'lru-cache'
import type { Database } from '#kernel/database/database.ts'
import type { CompiledCourse } from '../package/compile/compiled-course.ts'
import { countEvents, listEventsOf, type Place } from '../queries/events.ts'
import { outline } from '../queries/study.ts'
import { lastRequest } from '../rules/certificate-request.ts'
import type { LearningEvent } from '../rules/learning-event.ts'
import { beginFold, type Fold, foldIn, packFold, unpackFold } from '../rules/progress.ts'
import type { LearningTables } from '../tables.ts'

type Db = Database<LearningTables>

/** What one actor did in one version, folded, and how far. */
export interface CourseFold {
  course: CompiledCourse
  fold: Fold
  /** How many events are in it: they are only ever added, so the number says whether another process added some. */
  events: number
  last: string
  asked: ReturnType<typeof lastRequest>
}

export interface Studied {
  place: Place
  course: CompiledCourse
}

/** As it is kept: packed, since whoever studies in an evening is here. */
type Kept = Omit<CourseFold, 'fold'> & { packed: string }

// Three kilobytes each, where a whole course is answered.
const mostFolds = 5000
const kept = new WeakMap<Db, LRUCache<string, Kept>>()

/** Folds of places whose enrolments are held, each with what it has; those that changed since are left out of the memory, and null. */
export async function takeFolds(db: Db, transaction: Db, places: readonly Studied[]) {
  const memory = memoryOf(db)
  const counts = await countEvents(
    transaction,
    places.map(({ place }) => place),
  )
  return places.map(({ place, course }, index) => {
    const events = counts[index] ?? 0
    const known = memory.get(nameOf(place))
    // Whatever happens until it is put back: a fold that was added to and then rolled back is worth nothing.
    memory.delete(nameOf(place))
    const isCurrent = known?.events === events && known.course === course
    return { events, fold: isCurrent ? unpacked(known) : events === 0 ? blankFold(course) : null }
  })
}

/** Folds of everything that stands in the database now. */
export async function readFolds(transaction: Db, places: readonly Studied[]): Promise<CourseFold[]> {
  const lists = await listEventsOf(
    transaction,
    places.map(({ place }) => place),
  )
  return places.map(({ course }, index) => addToFold(blankFold(course), lists[index] ?? []))
}

/** True when all of the events come after what is in the fold, so that it can go on instead of beginning anew. */
export function canGoOn({ last }: CourseFold, events: readonly LearningEvent[]): boolean {
  return events.every(({ id }) => id > last)
}

/** Events in the order of their ids. */
export function addToFold(known: CourseFold, events: readonly LearningEvent[]): CourseFold {
  for (const event of events) foldIn(known.fold, event)
  return {
    ...known,
    events: known.events + events.length,
    last: events.at(-1)?.id ?? known.last,
    asked: lastRequest(events) ?? known.asked,
  }
}

/** Only what was committed is remembered. */
export function rememberFold(db: Db, place: Place, { fold, ...rest }: CourseFold): void {
  memoryOf(db).set(nameOf(place), { ...rest, packed: packFold(fold) })
}

function unpacked({ packed, ...rest }: Kept): CourseFold {
  return { ...rest, fold: unpackFold(outline(rest.course), packed) }
}

function blankFold(course: CompiledCourse): CourseFold {
  return { course, fold: beginFold(outline(course)), events: 0, last: '', asked: null }
}

function memoryOf(db: Db) {
  const memory = kept.get(db) ?? new LRUCache<string, Kept>({ max: mostFolds })
  kept.set(db, memory)
  return memory
}

function nameOf({ actorId, course, version }: Place) {
  return `${actorId} ${course} ${version}`
}
