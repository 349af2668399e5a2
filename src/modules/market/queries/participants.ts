import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { ParticipantRow } from '../rules/hold/participant-rows.ts'
import type { MarketTables } from '../tables.ts'

type Db = Database<MarketTables>

export interface Participant {
  id: string
  round: string
  name: string
  side: 'seller' | 'buyer'
  country: string | null
  email: string | null
  phone: string | null
  locale: string
  zone: string
  languages: string[]
  canFrom: string | null
  canTo: string | null
  most: number
  least: number
  isInvited: boolean
  /** How many links they had. */
  links: number
  changes: number
  told: number
  leftAt: Date | null
}

const columns = [
  'id',
  'round',
  'name',
  'side',
  'country',
  'email',
  'phone',
  'locale',
  'zone',
  'languages',
  'can_from as canFrom',
  'can_to as canTo',
  'most',
  'least',
  sql<boolean>`invited_at is not null`.as('isInvited'),
  'links',
  'changes',
  'told',
  'left_at as leftAt',
] as const

export async function insertParticipants(
  transaction: Db,
  round: string,
  rows: readonly (ParticipantRow & { locale: string })[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += 500)
    await transaction
      .insertInto('round_participant')
      .values(
        rows.slice(from, from + 500).map(({ canFrom, canTo, exportsFirstTime, ...row }) => ({
          ...row,
          round,
          can_from: canFrom,
          can_to: canTo,
          exports_first_time: exportsFirstTime,
          organisation: null,
        })),
      )
      .execute()
}

/** In the order of their entry; those who left among them. */
export async function listParticipants(db: Db, round: string): Promise<Participant[]> {
  return await db.selectFrom('round_participant').select(columns).where('round', '=', round).orderBy('id').execute()
}

export async function findParticipant(db: Db, round: string, id: string): Promise<Participant | undefined> {
  return await db
    .selectFrom('round_participant')
    .select(columns)
    .where('round', '=', round)
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .executeTakeFirst()
}

export async function updateParticipant(
  db: Db,
  id: string,
  { canFrom, canTo, ...caps }: { canFrom: string | null; canTo: string | null; most: number; least: number },
): Promise<void> {
  await db
    .updateTable('round_participant')
    .set({ ...caps, can_from: canFrom, can_to: canTo })
    .where('id', '=', id)
    .execute()
}

/** A page of one side, by the order of their entry; `after` is empty on the first. */
export async function listSide(
  db: Db,
  wish: { round: string; side: 'seller' | 'buyer'; after: string; most: number },
): Promise<Participant[]> {
  return await db
    .selectFrom('round_participant')
    .select(columns)
    .where('round', '=', wish.round)
    .where('side', '=', wish.side)
    .where('left_at', 'is', null)
    .$if(wish.after !== '', (query) => query.where('id', '>', wish.after))
    .orderBy('id')
    .limit(wish.most)
    .execute()
}

export async function countSides(db: Db, round: string): Promise<{ sellers: number; buyers: number; invited: number }> {
  const { rows } = await sql<{ sellers: number; buyers: number; invited: number }>`
    select count(*) filter (where side = 'seller')::integer as sellers, count(*) filter (where side = 'buyer')::integer as buyers,
      count(*) filter (where invited_at is not null)::integer as invited
    from round_participant where round = ${round} and left_at is null`.execute(db)
  return rows[0] ?? { sellers: 0, buyers: 0, invited: 0 }
}

export async function findInvited(db: Db, link: Buffer): Promise<Participant | undefined> {
  return await db
    .selectFrom('round_participant')
    .select(columns)
    .where('link', '=', link)
    .where('left_at', 'is', null)
    .executeTakeFirst()
}

/** Gives somebody a link who had not so many yet; false where another was quicker. */
export async function updateLink(
  transaction: Db,
  id: string,
  { link, links, at }: { link: Buffer; links: number; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('round_participant')
    .set({ link, links, invited_at: at })
    .where('id', '=', id)
    .where('links', '<', links)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

export async function updateLeft(transaction: Db, id: string, at: Date): Promise<void> {
  await transaction.updateTable('round_participant').set({ left_at: at, link: null }).where('id', '=', id).execute()
}

/** Their agenda is another than they were told. */
export async function noteChanges(transaction: Db, ids: readonly string[]): Promise<void> {
  if (!ids.length) return
  await transaction
    .updateTable('round_participant')
    .set({ changes: sql`changes + 1` })
    .where('id', 'in', [...ids])
    .execute()
}

/** Whose agenda is another than they were told; held until the transaction ends, so that two tellers do not tell twice. */
export async function lockChanged(transaction: Db, round: string): Promise<Participant[]> {
  return await transaction
    .selectFrom('round_participant')
    .select(columns)
    .where('round', '=', round)
    .where('left_at', 'is', null)
    .whereRef('changes', '>', 'told')
    .orderBy('id')
    .forUpdate()
    .execute()
}

export async function noteTold(transaction: Db, ids: readonly string[]): Promise<void> {
  if (!ids.length) return
  await transaction
    .updateTable('round_participant')
    .set({ told: sql`changes` })
    .where('id', 'in', [...ids])
    .execute()
}
