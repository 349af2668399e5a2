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

export async function listEverything(db: Db, actorId: string) {
  return await db
    .selectFrom('learning_event')
    .select(['id', 'verb', 'course', 'version', 'lesson', 'activity', 'answer', 'occurred_at', 'received_at'])
    .where('actor_id', '=', actorId)
    .orderBy('id')
    .execute()
}
