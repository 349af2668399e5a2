import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { LearningEvent } from '../rules/learning-event.ts'
import type { LearningTables } from '../tables.ts'

type Db = Database<LearningTables>

export interface Place {
  actorId: string
  course: string
  version: string
}

/** What an actor did in one version of a course, in the order of the ids. */
export async function listEvents(db: Db, place: Place): Promise<LearningEvent[]> {
  const [events = []] = await listEventsOf(db, [place])
  return events
}

/** The same of several places at once, each by its place in the list. */
export async function listEventsOf(db: Db, places: readonly Place[]): Promise<LearningEvent[][]> {
  const lists: LearningEvent[][] = places.map(() => [])
  if (places.length === 0) return lists
  const { rows } = await sql<EventRow & { place: number }>`
    select place.number::integer as place, event.id, event.verb, event.course, event.version, event.lesson,
      event.activity, event.answer, event.occurred_at
    from ${placeList(places)} join learning_event event
      on event.actor_id = place.actor_id and event.course = place.course and event.version = place.version
    order by event.id`.execute(db)
  for (const { place, ...row } of rows) lists[place - 1]?.push(eventOfRow(row))
  return lists
}

function placeList(places: readonly Place[]) {
  return sql`unnest(
    ${places.map(({ actorId }) => actorId)}::uuid[], ${places.map(({ course }) => course)}::text[],
    ${places.map(({ version }) => version)}::text[]
  ) with ordinality as place (actor_id, course, version, number)`
}

interface EventRow {
  id: string
  verb: LearningEvent['verb']
  course: string
  version: string
  lesson: string | null
  activity: string | null
  answer: unknown
  occurred_at: Date
}

function eventOfRow({ lesson, occurred_at, ...event }: EventRow): LearningEvent {
  return { ...event, lesson: lesson ?? '', at: occurred_at.toISOString() }
}

export interface NewEvent {
  actorId: string
  event: LearningEvent
  receivedAt: Date
}

/** Adds events, in the order of their ids so that two writers never wait for each other; returns the ids of those that were not there. */
export async function insertEvents(transaction: Db, events: readonly NewEvent[]) {
  if (events.length === 0) return new Set<string>()
  const column = <value>(pick: (row: NewEvent) => value) => events.map(pick)
  const { rows } = await sql<{ id: string }>`
    insert into learning_event (id, actor_id, verb, course, version, lesson, activity, answer, occurred_at, received_at)
    select * from unnest(
      ${column(({ event }) => event.id)}::uuid[], ${column(({ actorId }) => actorId)}::uuid[],
      ${column(({ event }) => event.verb)}::text[], ${column(({ event }) => event.course)}::text[],
      ${column(({ event }) => event.version)}::text[], ${column(({ event }) => event.lesson || null)}::text[],
      ${column(({ event }) => event.activity)}::text[],
      ${column(({ event }) => (event.answer === null ? null : JSON.stringify(event.answer)))}::text[]::jsonb[],
      ${column(({ event }) => event.at)}::timestamptz[], ${column(({ receivedAt }) => receivedAt)}::timestamptz[]
    ) as event (id)
    order by id
    on conflict (id) do nothing
    returning id`.execute(transaction)
  return new Set(rows.map(({ id }) => id))
}

/** Whose the ids are that are taken. */
export async function ownersOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('learning_event')
    .select(['id', 'actor_id as actorId'])
    .where((where) => where('id', '=', where.fn.any(where.val([...ids]))))
    .execute()
  return new Map(rows.map(({ id, actorId }) => [id, actorId]))
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
