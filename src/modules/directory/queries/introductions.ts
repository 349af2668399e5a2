import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Contact } from '../rules/content.ts'
import type { Asked } from '../rules/introductions.ts'
import type { DirectoryTables, IntroductionState } from '../tables.ts'

type Db = Database<DirectoryTables>

/** What an organisation has asked of late, for the rule. */
export async function listAsked(db: Db, organisation: string): Promise<Asked[]> {
  const rows = await db
    .selectFrom('introduction')
    .select(['other', 'state', 'at', 'decided_at as decidedAt'])
    .where('organisation', '=', organisation)
    .orderBy('id', 'desc')
    .limit(500)
    .execute()
  return rows.map(({ at, decidedAt, ...rest }) => ({
    ...rest,
    at: at.getTime(),
    decidedAt: decidedAt?.getTime() ?? null,
  }))
}

interface NewIntroduction {
  organisation: string
  other: string
  message: string
  personId: string
  at: Date
}

export async function insertIntroduction(transaction: Db, { personId, ...given }: NewIntroduction): Promise<void> {
  await transaction
    .insertInto('introduction')
    .values({ ...given, person_id: personId })
    .execute()
}

export interface Introduction {
  id: string
  /** Whether this organisation asked; else it was asked. */
  isOurs: boolean
  slug: string
  name: string
  message: string
  at: Date
  state: IntroductionState
  /** How to reach the other: only once both agreed, and where it lets whoever it accepted see it. */
  contact: Contact | null
}

/** What an organisation asked and was asked, the newest first. */
export async function listIntroductions(db: Db, id: string, most: number): Promise<Introduction[]> {
  const { rows } = await sql<Introduction>`
    select introduction.id, introduction.organisation = ${id} as "isOurs", slug, name, message, at, introduction.state,
      case when introduction.state = 'accepted' and content->'show'->>'contact' <> 'nobody' then content->'contact' end as contact
    from introduction
      join organisation on organisation.id = case when introduction.organisation = ${id} then other else introduction.organisation end
    where introduction.id in (
      (select id from introduction where organisation = ${id} order by id desc limit ${most})
      union all
      (select id from introduction where other = ${id} and state <> 'withdrawn' order by id desc limit ${most})
    )
    order by introduction.id desc limit ${most}`.execute(db)
  return rows
}

export interface Waiting {
  id: string
  organisation: string
  other: string
}

/** Holds the row until the transaction ends; undefined where it is answered. */
export async function lockIntroduction(transaction: Db, id: string): Promise<Waiting | undefined> {
  return await transaction
    .selectFrom('introduction')
    .select(['id', 'organisation', 'other'])
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .forUpdate()
    .executeTakeFirst()
}

export async function updateIntroduction(
  transaction: Db,
  id: string,
  { state, by, at }: { state: IntroductionState; by: string; at: Date },
): Promise<void> {
  await transaction
    .updateTable('introduction')
    .set({ state, decided_by: by, decided_at: at })
    .where('id', '=', id)
    .execute()
}
