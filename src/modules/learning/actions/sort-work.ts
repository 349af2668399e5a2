import type { holdSigners } from '#modules/accounts/public.ts'
import type { CompiledCourse } from '../package/compile/compiled-course.ts'
import type { Learner } from '../queries/enrolments.ts'
import type { Place } from '../queries/events.ts'
import { outline } from '../queries/compiled-courses.ts'
import { checkEvent } from '../rules/device-events.ts'
import type { LearningEvent } from '../rules/learning-event.ts'
import type { Recorded, Share, Work } from './work.ts'

export type Signers = Awaited<ReturnType<typeof holdSigners>>

/** What a share asks to have written, and what of it is refused already. */
export interface Task {
  share: Share
  sound: { place: PlaceOfWork; id: string }[]
  refused: Recorded['refused']
}

/** One actor in one version of a course, with everything that the group adds to it. */
export interface PlaceOfWork {
  place: Place
  learner: Learner
  course: CompiledCourse
  at: Date
  /** By id, so that what comes twice counts once. */
  events: Map<string, LearningEvent>
}

/** The version that an event is of, as it is compiled; null where there is none. */
export type CourseOf = (event: LearningEvent) => CompiledCourse | null

interface Known {
  signers: Signers
  courseOf: CourseOf
}

/** Sorts the events of many shares by actor and version, in one order for all writers, and refuses what has no place. */
export function sortWork(works: readonly Work[], known: Known): { tasks: Task[][]; places: PlaceOfWork[] } {
  const places = new Map<string, PlaceOfWork>()
  const tasks = works.map((work) => work.shares.map((share) => sortShare(share, { work, known, places })))
  const sorted = [...places].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, place]) => place)
  return { tasks, places: sorted }
}

interface Around {
  work: Work
  known: Known
  places: Map<string, PlaceOfWork>
}

function sortShare(share: Share, { work, known, places }: Around): Task {
  const task: Task = { share, sound: [], refused: [] }
  const learner = learnerOf(share, { signers: known.signers, language: work.language })
  for (const event of share.events) {
    if (typeof learner === 'string') {
      task.refused.push({ id: event.id, refusal: learner })
      continue
    }
    const course = known.courseOf(event)
    const checked = course ? checkEvent(outline(course), notInTheFuture(event, work.at)) : null
    if (!course || !checked?.event) {
      task.refused.push({ id: event.id, refusal: checked?.refusal ?? 'no-such-course' })
      continue
    }
    const place = placeIn(places, { learner, course, at: work.at })
    if (!place.events.has(event.id)) place.events.set(event.id, checked.event)
    task.sound.push({ place, id: event.id })
  }
  return task
}

function learnerOf({ by }: Share, { signers, language }: { signers: Signers; language: string }) {
  if (!('device' in by)) return by
  const signer = signers.get(by.device)
  if (!signer) return 'unknown-device' as const
  if (signer.revoked) return 'device-revoked' as const
  const { id: personId, country, sector } = signer.person ?? { id: null, country: null, sector: null }
  return { actorId: signer.actorId, personId, language, country, sector } satisfies Learner
}

function placeIn(
  places: Map<string, PlaceOfWork>,
  { learner, course, at }: Pick<PlaceOfWork, 'learner' | 'course' | 'at'>,
) {
  const place = { actorId: learner.actorId, course: course.slug, version: course.version }
  const key = `${place.actorId} ${place.course} ${place.version}`
  const known = places.get(key) ?? { place, learner, course, at, events: new Map<string, LearningEvent>() }
  places.set(key, known)
  return known
}

function notInTheFuture(event: LearningEvent, now: Date): LearningEvent {
  return new Date(event.at) > now ? { ...event, at: now.toISOString() } : event
}
