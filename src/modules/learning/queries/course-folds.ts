import { LRUCache } from 'lru-cache'
import type { CompiledCourse } from '../package/compile/compiled-course.ts'
import { lastRequest } from '../rules/certificate-request.ts'
import type { LearningEvent } from '../rules/learning-event.ts'
import { packFold, unpackFold } from '../rules/packed-fold.ts'
import { beginFold, type Fold, foldIn } from '../rules/progress.ts'
import { outline } from './compiled-courses.ts'
import type { Place } from './events.ts'

/** What one actor did in one version, folded, and how far. */
export interface CourseFold {
  course: CompiledCourse
  fold: Fold
  /** How many events are in it. */
  events: number
  /** Id of the last of them. */
  last: string
  asked: ReturnType<typeof lastRequest>
}

export interface Studied {
  place: Place
  course: CompiledCourse
}

/** Of all events of a place, in the order of their ids. */
export function foldOf(course: CompiledCourse, events: readonly LearningEvent[]): CourseFold {
  return addToFold({ course, fold: beginFold(outline(course)), events: 0, last: '', asked: null }, events)
}

/** With events that come after what is in it, in the order of their ids. */
export function addToFold(known: CourseFold, events: readonly LearningEvent[]): CourseFold {
  for (const event of events) foldIn(known.fold, event)
  return {
    ...known,
    events: known.events + events.length,
    last: events.at(-1)?.id ?? known.last,
    asked: lastRequest(events) ?? known.asked,
  }
}

/**
 * As it is kept: packed, since whoever studies in an evening is here, and as bytes, which stand beside the heap: that grows by
 * more than what is put into it.
 */
interface Kept extends Omit<CourseFold, 'fold'> {
  packed: Buffer
  /** Of the text in it. */
  length: number
  revision: string
}

/** Bytes of all of them. A whole course answered is nineteen hundred. */
const most = 16 * 1024 * 1024
/** What the rest of one takes, about. */
const around = 500
const kept = new LRUCache<string, Kept>({ maxSize: most, sizeCalculation: ({ packed }) => packed.length + around })

/** A fold, and of which state of the enrolment it is. */
export type KeptFold = CourseFold & { revision: string }

/** The fold that is kept of a place, for whoever asks to go on with: of what stood there when it was kept, which its revision says. */
export function keptFold({ place, course }: Studied): KeptFold | null {
  const known = kept.get(nameOf(place))
  if (!known || known.course !== course) return null
  const { packed, length, ...rest } = known
  return { ...rest, fold: unpackFold(outline(course), packed.toString('utf8', 0, length)) }
}

/** Only of what is committed, and was read no earlier than the revision. */
export function keepFold(place: Place, { fold, ...rest }: CourseFold, revision: string): void {
  const text = packFold(fold)
  const length = Buffer.byteLength(text)
  const name = nameOf(place)
  const before = kept.get(name)
  // In the same bytes as long as there is room: what would be left behind with each answer is only freed by a full collection.
  if (before && before.packed.length >= length) {
    before.packed.write(text)
    Object.assign(before, rest, { length, revision })
    return
  }
  // Not of Node's pool: a piece of it would hold on to all of it.
  const packed = Buffer.allocUnsafeSlow(Math.ceil(length / step) * step)
  packed.write(text)
  kept.set(name, { ...rest, packed, length, revision })
}

/** Bytes by which the room of a fold grows. */
const step = 256

function nameOf({ actorId, course, version }: Place) {
  return `${actorId} ${course} ${version}`
}
