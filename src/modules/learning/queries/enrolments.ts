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

/** Begins the version for the actor, or finds it begun, and holds its row: whoever adds events to it waits for whoever did before. */
export async function lockEnrolment(
  transaction: Db,
  learner: Learner,
  { course, version, at }: Omit<Place, 'actorId'> & { at: Date },
) {
  const { actorId, language, country, sector } = learner
  return await transaction
    .insertInto('enrolment')
    .values({ actor_id: actorId, course, version, language, country, sector, begun_at: at, touched_at: at })
    .onConflict((begun) =>
      begun.columns(['actor_id', 'course', 'version']).doUpdateSet({
        touched_at: sql<Date>`greatest(enrolment.touched_at, excluded.touched_at)`,
        // A visitor who signed up has a country from then on.
        country: sql<string | null>`coalesce(enrolment.country, excluded.country)`,
        sector: sql<string | null>`coalesce(enrolment.sector, excluded.sector)`,
      }),
    )
    .returning('finished_at as finishedAt')
    .executeTakeFirstOrThrow()
}

export async function markFinished(transaction: Db, { actorId, course, version }: Place, at: Date | null) {
  await transaction
    .updateTable('enrolment')
    .set({ finished_at: at })
    .where('actor_id', '=', actorId)
    .where('course', '=', course)
    .where('version', '=', version)
    .execute()
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
