import type { Database } from '#kernel/database/database.ts'
import { isIdentifier } from '#kernel/new-id.ts'
import { deleteMove, findLastMove, findMeeting, insertMove, type Meeting, updateMeeting } from '../queries/meetings.ts'
import { noteChanges } from '../queries/participants.ts'
import { lockRound, type Round } from '../queries/rounds.ts'
import type { Settings } from '../rules/hold/settings.ts'
import type { MarketTables } from '../tables.ts'
import { interpretedBy } from './plan-task.ts'
import { readState, type RoundState } from './round-state.ts'

/** Why a meeting cannot stand in a slot. */
export type MoveFault =
  | { fault: 'no-such-slot' | 'begun' | 'past' | 'no-table' | 'no-interpreter' }
  | { fault: 'cannot'; who: string }
  | { fault: 'meets'; who: string; whom: string }

interface Move {
  round: Round
  meeting: string
  slot: number
  personId: string
  at: Date
}

/** Moves a meeting by hand where no rule forbids it, and keeps it there when the round is planned again. */
export async function moveMeeting(
  db: Database<MarketTables>,
  move: Move,
): Promise<'moved' | 'unmoved' | readonly MoveFault[]> {
  return await db.transaction().execute(async (transaction) => {
    const { round, slot, personId, at } = move
    const locked = await lockRound(transaction, round.id)
    const meeting = isIdentifier(move.meeting) ? await findMeeting(transaction, move.meeting) : undefined
    if (!meeting || meeting.round !== round.id || meeting.isWithdrawn) return [{ fault: 'no-such-slot' }]
    if (slot === meeting.slot) return 'unmoved'
    const state = await readState(transaction, locked)
    const faults = moveFaults(state, { meeting, slot, settings: locked.settings, now: at })
    if (faults.length) return faults
    await insertMove(transaction, {
      round: round.id,
      meeting: meeting.id,
      slot_before: meeting.slot,
      desk_before: meeting.desk,
      was_kept: meeting.isKept,
      at,
      person_id: personId,
    })
    await stand(transaction, { locked, state, meeting, slot, wanted: meeting.desk, isKept: true })
    return 'moved'
  })
}

/**
 * The last move by hand is taken back. Where that cannot be it is said why, and the move is no longer there to be taken back, so that
 * the one before it is.
 */
export async function undoMove(
  db: Database<MarketTables>,
  { round, at }: { round: Round; at: Date },
): Promise<'undone' | 'nothing' | readonly MoveFault[]> {
  return await db.transaction().execute(async (transaction) => {
    const locked = await lockRound(transaction, round.id)
    const last = await findLastMove(transaction, round.id)
    const meeting = last && (await findMeeting(transaction, last.meeting))
    if (!last || !meeting) return 'nothing'
    const state = await readState(transaction, locked)
    const { slot_before: slot, desk_before: wanted, was_kept: isKept } = last
    await deleteMove(transaction, last.id)
    const faults = moveFaults(state, { meeting, slot, settings: locked.settings, now: at })
    if (faults.length) return faults
    await stand(transaction, { locked, state, meeting, slot, wanted, isKept })
    return 'undone'
  })
}

interface Stand {
  locked: Round
  state: RoundState
  meeting: Meeting
  slot: number
  /** The table where it is to be, if that is free. */
  wanted: number
  isKept: boolean
}

async function stand(
  transaction: Database<MarketTables>,
  { locked, state, meeting, slot, wanted, isKept }: Stand,
): Promise<void> {
  const { id, sequence, seller, buyer } = meeting
  const isPublished = locked.state === 'published'
  const there = state.meetings.filter((each) => each.slot === slot && each.id !== id)
  await updateMeeting(transaction, id, {
    slot,
    desk: freeDesk(there, wanted, locked.settings.tables),
    is_kept: isKept,
    sequence: isPublished ? sequence + 1 : sequence,
  })
  if (isPublished) await noteChanges(transaction, [seller, buyer])
}

/** Some desk below the number of tables is free wherever fewer meet than there are tables. */
function freeDesk(there: readonly Meeting[], wanted: number, tables: number) {
  const taken = new Set(there.map(({ desk }) => desk))
  let desk = wanted
  for (let next = 0; taken.has(desk) || desk >= tables; next++) desk = next
  return desk
}

interface Moving {
  meeting: Pick<Meeting, 'id' | 'seller' | 'buyer' | 'slot'>
  slot: number
  settings: Pick<Settings, 'tables' | 'interpreters'>
  now: Date
}

/** Every rule that the move would break, and whom it concerns. */
export function moveFaults(state: RoundState, moving: Moving): MoveFault[] {
  const { slots, can, meetings } = state
  const { meeting, slot, settings, now } = moving
  if (!slots[slot]) return [{ fault: 'no-such-slot' }]
  const isPast = (number: number) => (slots[number]?.starts ?? 0) <= now.getTime()
  if (isPast(meeting.slot)) return [{ fault: 'begun' }]
  if (isPast(slot)) return [{ fault: 'past' }]
  const there = meetings.filter((each) => each.slot === slot && each.id !== meeting.id)
  const both = [meeting.seller, meeting.buyer]
  return [
    ...both.filter((who) => !can.get(who)?.has(slot)).map((who) => ({ fault: 'cannot' as const, who })),
    ...both.flatMap((who) =>
      there
        .filter(({ seller, buyer }) => seller === who || buyer === who)
        .map(({ seller, buyer }) => ({ fault: 'meets' as const, who, whom: seller === who ? buyer : seller })),
    ),
    ...(there.length >= settings.tables ? [{ fault: 'no-table' as const }] : []),
    ...(isInterpreted(state, there, moving) ? [] : [{ fault: 'no-interpreter' as const }]),
  ]
}

/** Whether the two need no interpreter, or one is free beside those who meet there. */
function isInterpreted(
  { people }: RoundState,
  there: readonly Meeting[],
  { meeting, settings: { interpreters } }: Moving,
): boolean {
  const needs = interpretedBy(people)
  return interpreters === null || !needs(meeting) || there.filter(needs).length < interpreters
}
