import type { Database } from '#kernel/database/database.ts'
import type { LearningEvent, Verb } from '../rules/learning-event.ts'
import type { LearningTables } from '../tables.ts'

type Db = Database<LearningTables>

export interface Place {
  actorId: string
  course: string
  version: string
}

/** What an actor did in one version of a course, in the order of the ids. */
export async function listEvents(db: Db, { actorId, course, version }: Place): Promise<LearningEvent[]> {
  const rows = await db
    .selectFrom('learning_event')
    .select(['id', 'verb', 'lesson', 'activity', 'answer', 'occurred_at'])
    .where('actor_id', '=', actorId)
    .where('course', '=', course)
    .where('version', '=', version)
    .orderBy('id')
    .execute()
  return rows.map(({ verb, lesson, occurred_at, ...event }) => ({
    ...event,
    // The rows of a course are those of its lessons.
    verb: verb as Verb,
    lesson: lesson ?? '',
    course,
    version,
    at: occurred_at.toISOString(),
  }))
}

/** Adds events and returns the ids of those that were not there. */
export async function insertEvents(
  transaction: Db,
  actorId: string,
  { events, at }: { events: readonly LearningEvent[]; at: Date },
) {
  if (events.length === 0) return new Set<string>()
  const rows = await transaction
    .insertInto('learning_event')
    .values(
      events.map(({ at: occurred, answer, ...event }) => ({
        ...event,
        actor_id: actorId,
        lesson: event.lesson || null,
        answer: answer === null ? null : JSON.stringify(answer),
        occurred_at: new Date(occurred),
        received_at: at,
      })),
    )
    .onConflict((twice) => twice.column('id').doNothing())
    .returning('id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Which of the ids are this actor's already. */
export async function ownEventIds(db: Db, actorId: string, ids: readonly string[]) {
  const rows = await db
    .selectFrom('learning_event')
    .select('id')
    .where('actor_id', '=', actorId)
    .where((where) => where('id', '=', where.fn.any(where.val([...ids]))))
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** The answer of one of this actor's events; undefined when she has no such event. */
export async function findAnswer(db: Db, actorId: string, id: string): Promise<unknown> {
  const found = await db
    .selectFrom('learning_event')
    .select('answer')
    .where('actor_id', '=', actorId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found?.answer
}

export async function insertDiagnosis(db: Db, diagnosis: { id: string; actorId: string; answers: object; at: Date }) {
  await db
    .insertInto('learning_event')
    .values({
      id: diagnosis.id,
      actor_id: diagnosis.actorId,
      verb: 'diagnosed',
      course: null,
      version: null,
      lesson: null,
      activity: null,
      answer: JSON.stringify(diagnosis.answers),
      occurred_at: diagnosis.at,
      received_at: diagnosis.at,
    })
    .onConflict((twice) => twice.column('id').doNothing())
    .execute()
}

/** The answers of the last diagnosis, as they were kept. */
export async function findDiagnosis(db: Db, actorId: string): Promise<unknown> {
  const found = await db
    .selectFrom('learning_event')
    .select('answer')
    .where('actor_id', '=', actorId)
    .where('verb', '=', 'diagnosed')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.answer ?? null
}
