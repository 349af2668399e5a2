import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { LearningTables } from '../tables.ts'
import type { Place } from './events.ts'

type Db = Database<LearningTables>

export interface Learner {
  actorId: string
  /** Null for a visitor. */
  personId: string | null
  /** In which she reads. */
  language: string
  country: string | null
  sector: string | null
}

export interface Beginning extends Place {
  learner: Learner
  at: Date
}

/** What `lockEnrolments` finds. */
export interface Held extends Place {
  finishedAt: Date | null
  /** Which state of the row this is: PostgreSQL's xmin, which is another after every write. */
  revision: string
  /** Which state it had before it was held; null where it was not begun. */
  revisionBefore: string | null
}

/**
 * Begins versions for actors, or finds them begun, and holds their rows: whoever adds events to one waits for whoever did
 * before. Rows are taken in one order, so that two writers never wait for each other.
 */
export async function lockEnrolments(transaction: Db, places: readonly Beginning[]) {
  const column = <value>(pick: (place: Beginning) => value) => places.map(pick)
  const { rows } = await sql<Held>`
    insert into enrolment (actor_id, course, version, language, country, sector, begun_at, touched_at)
    select actor_id, course, version, language, country, sector, at, at
    from unnest(
      ${column(({ actorId }) => actorId)}::uuid[], ${column(({ course }) => course)}::text[],
      ${column(({ version }) => version)}::text[], ${column(({ learner }) => learner.language)}::text[],
      ${column(({ learner }) => learner.country)}::text[], ${column(({ learner }) => learner.sector)}::text[],
      ${column(({ at }) => at)}::timestamptz[]
    ) as begun (actor_id, course, version, language, country, sector, at)
    order by actor_id, course, version
    on conflict (actor_id, course, version) do update set
      touched_at = greatest(enrolment.touched_at, excluded.touched_at),
      -- A visitor who signed up has a country from then on.
      country = coalesce(enrolment.country, excluded.country),
      sector = coalesce(enrolment.sector, excluded.sector)
    returning new.actor_id as "actorId", new.course, new.version, new.finished_at as "finishedAt",
      new.xmin::text as revision, old.xmin::text as "revisionBefore"`.execute(transaction)
  return rows
}

export async function markFinished(transaction: Db, finished: readonly (Place & { at: Date | null })[]) {
  if (finished.length === 0) return
  const column = <value>(pick: (place: Place & { at: Date | null }) => value) => finished.map(pick)
  await sql`update enrolment set finished_at = finished.at
    from unnest(
      ${column(({ actorId }) => actorId)}::uuid[], ${column(({ course }) => course)}::text[],
      ${column(({ version }) => version)}::text[], ${column(({ at }) => at)}::timestamptz[]
    ) as finished (actor_id, course, version, at)
    where enrolment.actor_id = finished.actor_id and enrolment.course = finished.course
      and enrolment.version = finished.version`.execute(transaction)
}

/** The course that the actor touched last. */
export async function findLastTouched(db: Db, actorId: string) {
  return await db
    .selectFrom('enrolment')
    .select(['course', 'version', 'finished_at as finishedAt'])
    .where('actor_id', '=', actorId)
    .orderBy('touched_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function listEnrolments(db: Db, actorId: string) {
  return await db
    .selectFrom('enrolment')
    .select(['course', 'version', 'language', 'begun_at as begunAt', 'finished_at as finishedAt'])
    .where('actor_id', '=', actorId)
    .orderBy('begun_at')
    .execute()
}
