import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { LearningTables } from '../tables.ts'

type Db = Database<LearningTables>

export type DocumentKind = 'cost-sheet' | 'open-answer'

export interface NewDocument {
  actorId: string
  kind: DocumentKind
  course: string
  /** Null for a cost sheet: all such activities of a course open the same one. */
  activity: string | null
  content: object
  /** Id of the event that it was made of: of two, the greater stays. */
  eventId: string
  at: Date
}

/** Of two documents of one kind and place the one that was made of the later event stays, in whatever order they come. */
export const overEarlier = sql`
  on conflict (actor_id, kind, course, activity) do update set
    content = excluded.content, updated_at = excluded.updated_at, event_id = excluded.event_id
  where document.event_id < excluded.event_id`

/** Keeps documents, at most one of a kind and place, each in place of the one that it follows; one made of an earlier event changes nothing, whenever it arrives. */
export async function keepDocuments(db: Db, documents: readonly NewDocument[]) {
  if (documents.length === 0) return
  const column = <value>(pick: (document: NewDocument) => value) => documents.map(pick)
  await sql`
    insert into document (actor_id, kind, course, activity, event_id, content, created_at, updated_at)
    select actor_id, kind, course, activity, event_id, content, at, at
    from unnest(
      ${column(({ actorId }) => actorId)}::uuid[], ${column(({ kind }) => kind)}::text[],
      ${column(({ course }) => course)}::text[], ${column(({ activity }) => activity)}::text[],
      ${column(({ eventId }) => eventId)}::uuid[],
      ${column(({ content }) => JSON.stringify(content))}::text[]::jsonb[], ${column(({ at }) => at)}::timestamptz[]
    ) as document (actor_id, kind, course, activity, event_id, content, at)
    order by actor_id, kind, course, activity
    ${overEarlier}`.execute(db)
}

/** A document of this actor's; anyone else's is as if it were not there. */
export async function findDocument(db: Db, actorId: string, id: string) {
  return await documents(db, actorId).where('id', '=', id).executeTakeFirst()
}

export async function findCostSheet(db: Db, actorId: string, course: string) {
  return await documents(db, actorId).where('kind', '=', 'cost-sheet').where('course', '=', course).executeTakeFirst()
}

export async function listDocuments(db: Db, actorId: string) {
  return await documents(db, actorId).orderBy('updated_at', 'desc').orderBy('id').execute()
}

export async function changeDocument(
  db: Db,
  actorId: string,
  { id, content, changeId, at }: { id: string; content: object; changeId: string; at: Date },
) {
  await db
    .updateTable('document')
    .set((row) => ({
      content: JSON.stringify(content),
      updated_at: at,
      event_id: row.fn<string>('greatest', ['event_id', row.cast<string>(row.val(changeId), 'uuid')]),
    }))
    .where('id', '=', id)
    .where('actor_id', '=', actorId)
    .execute()
}

function documents(db: Db, actorId: string) {
  return db
    .selectFrom('document')
    .select(['id', 'kind', 'course', 'activity', 'content', 'created_at as createdAt', 'updated_at as updatedAt'])
    .where('actor_id', '=', actorId)
}
