import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { LearningTables } from '../tables.ts'

type Db = Database<LearningTables>

interface Claim {
  from: string
  to: string
}

/** Gives a visitor's events, enrolments and documents to another actor; of two documents of one kind the one of the greater event id stays. */
export async function moveRecord(transaction: Db, { from, to }: Claim): Promise<void> {
  await transaction.updateTable('learning_event').set({ actor_id: to }).where('actor_id', '=', from).execute()
  await sql`insert into enrolment (actor_id, course, version, language, country, sector, begun_at, touched_at, finished_at)
    select ${to}, course, version, language, country, sector, begun_at, touched_at, finished_at
    from enrolment where actor_id = ${from}
    on conflict (actor_id, course, version) do update set
      begun_at = least(enrolment.begun_at, excluded.begun_at),
      touched_at = greatest(enrolment.touched_at, excluded.touched_at)`.execute(transaction)
  await transaction.deleteFrom('enrolment').where('actor_id', '=', from).execute()
  await sql`insert into document (id, actor_id, kind, course, activity, content, created_at, updated_at, event_id)
    select uuidv7(), ${to}, kind, course, activity, content, created_at, updated_at, event_id
    from document where actor_id = ${from}
    on conflict (actor_id, kind, course, activity) do update set
      content = excluded.content, updated_at = excluded.updated_at, event_id = excluded.event_id
    where document.event_id < excluded.event_id`.execute(transaction)
  await transaction.deleteFrom('document').where('actor_id', '=', from).execute()
}

/** Deletes documents and empties every answer in which something was typed; what is left says which options were chosen. */
export async function eraseTexts(transaction: Db, actorId: string): Promise<void> {
  await transaction.deleteFrom('document').where('actor_id', '=', actorId).execute()
  await sql`update learning_event set answer = null where actor_id = ${actorId}
    and (verb = 'requested' or verb = 'answered' and not (answer ?| array['choice', 'choices', 'value', 'order', 'pairs']))`.execute(
    transaction,
  )
}

export interface KeptEvent {
  id: string
  verb: string
  course: string | null
  version: string | null
  lesson: string | null
  activity: string | null
  answer: unknown
  occurredAt: Date
  receivedAt: Date
  /** When a newer version replaced its own, or that was withdrawn. */
  closedAt: Date | null
}

/** Everything that an actor ever did, in the order of the ids. */
export async function listEverything(db: Db, actorId: string): Promise<KeptEvent[]> {
  const { rows } = await sql<KeptEvent>`
    select event.id, verb, event.course, event.version, lesson, activity, answer,
      occurred_at as "occurredAt", received_at as "receivedAt", least(own.withdrawn_at, (
        select min(newer.published_at) from course_version newer
        where newer.course = own.course and newer.published_at > own.published_at
      )) as "closedAt"
    from learning_event event
      left join course_version own on own.course = event.course and own.version = event.version
    where actor_id = ${actorId} order by event.id`.execute(db)
  return rows
}
