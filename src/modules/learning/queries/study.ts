import type { Database } from '#kernel/database/database.ts'
import type { CompiledCourse } from '../package/compile/compiled-course.ts'
import { outlineOf } from '../package/compile/outline.ts'
import { studyVersion } from '../rules/enrolment.ts'
import { progressOf as fold, type Progress } from '../rules/progress.ts'
import type { LearningTables } from '../tables.ts'
import { compiledCourse } from './compiled-courses.ts'
import { listEvents } from './events.ts'

type Db = Database<LearningTables>

export interface Study {
  course: CompiledCourse
  /** Whether the actor has begun it. */
  begun: boolean
  /** A newer published version that she may be told of. */
  newer: string | null
  /** How many events of hers this version has: they are only ever added, so the number says whether anything changed. */
  events: number
}

/** The version of a course that an actor studies, or that a newcomer gets; null when there is none to study. */
export async function findStudy(db: Db, slug: string, actorId: string | null): Promise<Study | null> {
  const found = await db
    .selectFrom('course')
    .leftJoinLateral(
      (query) =>
        query
          .selectFrom('enrolment')
          .select('enrolment.version')
          .whereRef('enrolment.course', '=', 'course.slug')
          .where('enrolment.actor_id', '=', actorId)
          .orderBy('enrolment.begun_at', 'desc')
          .orderBy('enrolment.version', 'desc')
          .limit(1)
          .as('begun'),
      (join) => join.onTrue(),
    )
    .innerJoin('course_version', (join) =>
      join
        .onRef('course_version.course', '=', 'course.slug')
        .on((on) => on('course_version.version', '=', on.fn.coalesce('begun.version', 'course.current_version'))),
    )
    .select(['course_version.course', 'course_version.version', 'digest', 'compiler'])
    .select(['begun.version as begun', 'course.current_version as current'])
    .select((query) =>
      query
        .selectFrom('learning_event')
        .select((count) => count.fn.countAll<number>().as('events'))
        .where('learning_event.actor_id', '=', actorId)
        .whereRef('learning_event.course', '=', 'course_version.course')
        .whereRef('learning_event.version', '=', 'course_version.version')
        .as('events'),
    )
    .where('course.slug', '=', slug)
    .executeTakeFirst()
  if (!found) return null
  const version = studyVersion(found.begun, found.current === null ? [] : [found.current])
  const course = await compiledCourse(db, found)
  return { course, begun: found.begun !== null, newer: version?.newer ?? null, events: found.events ?? 0 }
}

/** What an actor has done of a course, or what nobody has. */
export async function progressOf(db: Db, actorId: string | null, course: CompiledCourse): Promise<Progress> {
  const events = actorId === null ? [] : await listEvents(db, { actorId, course: course.slug, version: course.version })
  return fold(outline(course), events)
}

/** The same for the page that is read most: nothing is read or marked again while no event was added. */
export async function progressIn(db: Db, actorId: string | null, { course, events }: Study): Promise<Progress> {
  const kept = folds.get(course) ?? new Map<string, Fold>()
  folds.set(course, kept)
  const actor = actorId ?? ''
  const known = kept.get(actor)
  const progress = known?.events === events ? known.progress : await progressOf(db, actorId, course)
  // Put last again, so that the first of the map is the one unused for longest.
  kept.delete(actor)
  kept.set(actor, { events, progress })
  const [oldest] = kept.keys()
  if (kept.size > mostFolds && oldest !== undefined) kept.delete(oldest)
  return progress
}

interface Fold {
  events: number
  progress: Progress
}

const mostFolds = 500
const folds = new WeakMap<CompiledCourse, Map<string, Fold>>()
const outlines = new WeakMap<CompiledCourse, ReturnType<typeof outlineOf>>()

/** What progress in this course is measured against; any language gives the same marks. */
export function outline(course: CompiledCourse) {
  const made = outlines.get(course) ?? outlineOf(course, course.languages[0] ?? 'es')
  outlines.set(course, made)
  return made
}
