import { CompiledQuery } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import { gathering } from '#kernel/gather.ts'
import { madeOnce } from '#kernel/made-once.ts'
import type { CompiledCourse } from '../package/compile/compiled-course.ts'
import { studyVersion } from '../rules/enrolment.ts'
import { progressNow, progressOf as fold, type Progress } from '../rules/progress.ts'
import type { LearningTables } from '../tables.ts'
import { type CompiledKey, compiledCourse, outline } from './compiled-courses.ts'
import { foldOf, keepFold, keptFold } from './course-folds.ts'
import { listEvents, listEventsOf } from './events.ts'

type Db = Database<LearningTables>

export interface Study {
  course: CompiledCourse
  /** Whether the actor has begun it. */
  begun: boolean
  /** A newer published version that she may be told of. */
  newer: string | null
  /** How many events of hers this version has. */
  events: number
  /** Of which state of her enrolment this is; null where she has none. */
  revision: string | null
}

interface Asked {
  slug: string
  actorId: string | null
}

interface Found extends CompiledKey {
  place: number
  begun: string | null
  current: string | null
  events: number
  revision: string | null
}

// Written out, so that nothing is compiled on the way of the page that is read most; the pool gives it a name.
const studies = `
  select asked.place::integer, v.course, v.version, v.digest, v.compiler, begun.version as begun, begun.revision, course.current_version as current,
    (select count(*) from learning_event e where e.actor_id = asked.actor_id and e.course = v.course and e.version = v.version)
      as events
  from unnest($1::text[], $2::uuid[]) with ordinality as asked (slug, actor_id, place)
  join course on course.slug = asked.slug
  left join lateral (
    select version, xmin::text as revision from enrolment where enrolment.course = course.slug and enrolment.actor_id = asked.actor_id
    order by begun_at desc, version desc limit 1
  ) begun on true
  join course_version v on v.course = course.slug and v.version = coalesce(begun.version, course.current_version)`

/** The version of a course that an actor studies, or that a newcomer gets; null when there is none to study. */
export async function findStudy(db: Db, slug: string, actorId: string | null): Promise<Study | null> {
  const found = await finderOn(db)({ slug, actorId })
  if (!found) return null
  const version = studyVersion(found.begun, found.current === null ? [] : [found.current])
  const course = await compiledCourse(db, found)
  const { begun, events, revision } = found
  return { course, begun: begun !== null, newer: version?.newer ?? null, events, revision }
}

// Pages of one group are made side by side: the more of them, the longer each stands in memory half made.
const mostTogether = 25

/** What is asked for while others are being asked for is asked for together. */
const finderOn = madeOnce((db: Db) =>
  gathering(async (asked: readonly Asked[]) => await listFound(db, asked), mostTogether),
)

async function listFound(db: Db, asked: readonly Asked[]) {
  const found: (Found | null)[] = asked.map(() => null)
  const values = [asked.map(({ slug }) => slug), asked.map(({ actorId }) => actorId)]
  const { rows } = await db.executeQuery<Found>(CompiledQuery.raw(studies, values))
  for (const row of rows) found[row.place - 1] = row
  return found
}

/** What an actor has done of a course, or what nobody has. */
export async function progressOf(db: Db, actorId: string | null, course: CompiledCourse): Promise<Progress> {
  const events = actorId === null ? [] : await listEvents(db, { actorId, course: course.slug, version: course.version })
  return fold(outline(course), events)
}

/** The same of several courses at once, each by its place in the list. */
export async function progressOfAll(db: Db, actorId: string, courses: readonly CompiledCourse[]): Promise<Progress[]> {
  const places = courses.map(({ slug: course, version }) => ({ actorId, course, version }))
  const events = await listEventsOf(db, places)
  return courses.map((course, index) => fold(outline(course), events[index] ?? []))
}

/** The same for the page that is read most: nothing is read or marked again while nothing was added. */
export async function progressIn(db: Db, actorId: string | null, { course, revision }: Study): Promise<Progress> {
  if (actorId === null || revision === null) return await progressOf(db, actorId, course)
  const studied = { course, place: { actorId, course: course.slug, version: course.version } }
  const known = keptFold(studied)
  if (known?.revision === revision) return progressNow(known.fold)
  const read = foldOf(course, await listEvents(db, studied.place))
  keepFold(studied.place, read, revision)
  return progressNow(read.fold)
}
