import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { MarketTables, Result } from '../tables.ts'

type Db = Database<MarketTables>

export interface Meeting {
  id: string
  seller: string
  buyer: string
  slot: number
  desk: number
  sequence: number
  isWithdrawn: boolean
  isKept: boolean
}

const columns = [
  'id',
  'seller',
  'buyer',
  'slot',
  'desk',
  'sequence',
  'is_withdrawn as isWithdrawn',
  'is_kept as isKept',
] as const

/** Whether there is any meeting yet, also a withdrawn one. */
export async function hasMeetings(db: Db, round: string): Promise<boolean> {
  const one = await db.selectFrom('round_meeting').select('id').where('round', '=', round).limit(1).executeTakeFirst()
  return one !== undefined
}

/** Withdrawn ones among them. */
export async function listMeetings(db: Db, round: string): Promise<Meeting[]> {
  return await db
    .selectFrom('round_meeting')
    .select(columns)
    .where('round', '=', round)
    .orderBy('slot')
    .orderBy('desk')
    .orderBy('id')
    .execute()
}

export async function findMeeting(db: Db, id: string): Promise<(Meeting & { round: string }) | undefined> {
  return await db
    .selectFrom('round_meeting')
    .select([...columns, 'round'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export interface OwnMeeting extends Meeting {
  /** The other one. */
  name: string
  country: string | null
  isRemote: boolean
  /** Of the directory; null where they are not in it. */
  organisation: string | null
  hasMet: boolean | null
  isUseful: boolean | null
  result: Result | null
  /** Minor units of the currency; both null where none was said. */
  amount: number | null
  currency: string | null
}

/** Meetings of one participant, in the order of time; withdrawn ones among them. */
export async function listMeetingsOf(db: Db, participant: string): Promise<OwnMeeting[]> {
  const { rows } = await sql<OwnMeeting>`
    select m.id, seller, buyer, slot, desk, sequence, is_withdrawn as "isWithdrawn", is_kept as "isKept", other.name,
      other.country, other.is_remote as "isRemote", other.organisation, has_met as "hasMet", is_useful as "isUseful", result,
      amount::float8 as amount, currency
    from round_meeting m
    join round_participant other on other.id = case when seller = ${participant} then buyer else seller end
    left join round_outcome said on said.meeting = m.id and said.participant = ${participant}
    where seller = ${participant} or buyer = ${participant} order by slot`.execute(db)
  return rows
}

export interface Placed {
  seller: string
  buyer: string
  slot: number
  desk: number
}

/** One that was withdrawn before is the same again: calendars know it by its identifier. */
export async function insertMeetings(transaction: Db, round: string, meetings: readonly Placed[]): Promise<void> {
  for (let from = 0; from < meetings.length; from += 1000)
    await transaction
      .insertInto('round_meeting')
      .values(meetings.slice(from, from + 1000).map((meeting) => ({ ...meeting, round })))
      .onConflict((conflict) =>
        conflict.columns(['round', 'seller', 'buyer']).doUpdateSet(({ ref }) => ({
          slot: ref('excluded.slot'),
          desk: ref('excluded.desk'),
          is_withdrawn: false,
          sequence: sql`round_meeting.sequence + 1`,
        })),
      )
      .execute()
}

export async function updateMeeting(
  transaction: Db,
  id: string,
  change: { slot?: number; desk?: number; sequence?: number; is_withdrawn?: boolean; is_kept?: boolean },
): Promise<void> {
  await transaction.updateTable('round_meeting').set(change).where('id', '=', id).execute()
}

/** They are the same meetings, elsewhere (RFC 5545). */
export async function raiseSequences(transaction: Db, ids: readonly string[]): Promise<void> {
  if (!ids.length) return
  await transaction
    .updateTable('round_meeting')
    .set({ sequence: sql`sequence + 1` })
    .where('id', 'in', [...ids])
    .execute()
}

export async function deleteMeetings(transaction: Db, ids: readonly string[]): Promise<void> {
  if (ids.length)
    await transaction
      .deleteFrom('round_meeting')
      .where('id', 'in', [...ids])
      .execute()
}

export async function insertMove(
  transaction: Db,
  move: {
    round: string
    meeting: string
    slot_before: number
    desk_before: number
    was_kept: boolean
    at: Date
    person_id: string
  },
): Promise<void> {
  await transaction.insertInto('round_move').values(move).execute()
}

/** Of a meeting that still stands. */
export async function findLastMove(db: Db, round: string) {
  return await db
    .selectFrom('round_move')
    .innerJoin('round_meeting', 'round_meeting.id', 'round_move.meeting')
    .selectAll('round_move')
    .where('round_move.round', '=', round)
    .where('is_withdrawn', '=', false)
    .orderBy('round_move.id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function deleteMove(transaction: Db, id: string): Promise<void> {
  await transaction.deleteFrom('round_move').where('id', '=', id).execute()
}

/** Hand moves before a new plan can no longer be undone. */
export async function deleteMoves(transaction: Db, round: string): Promise<void> {
  await transaction.deleteFrom('round_move').where('round', '=', round).execute()
}
