import type { Database } from '#kernel/database/database.ts'
import { isIdentifier } from '#kernel/new-id.ts'
import { deleteMove, findLastMove, findMeeting, insertMove, type Meeting, updateMeeting } from '../queries/meetings.ts'
import { noteChanges, updateLeft } from '../queries/participants.ts'
import { lockRound, type Round } from '../queries/rounds.ts'
import type { MarketTables } from '../tables.ts'
import { readState, type RoundState } from './round-state.ts'

/** Why a meeting cannot stand in a slot. */
export type MoveFault =
  | { fault: 'no-such-slot' }
  | { fault: 'cannot'; who: string }
  | { fault: 'meets'; who: string; whom: string }
  | { fault: 'no-table' }

interface Move {
  round: Round
  meeting: string
  slot: number
  personId: string
  at: Date
}

/** Moves a meeting by hand where no rule forbids it, and keeps it there when the round is planned again. */
export async function moveMeeting(db: Database<MarketTables>, move: Move): Promise<MoveFault[]> {
  return await db.transaction().execute(async (transaction) => {
    const { round, slot, personId, at } = move
    const locked = await lockRound(transaction, round.id)
    const meeting = isIdentifier(move.meeting) ? await findMeeting(transaction, move.meeting) : undefined
    if (!meeting || meeting.round !== round.id || meeting.isWithdrawn) return [{ fault: 'no-such-slot' }]
    const state = await readState(transaction, locked)
    const faults = moveFaults(state, { meeting, slot, tables: locked.settings.tables })
    if (faults.length) return faults
    await insertMove(transaction, {
      round: round.id,
      meeting: meeting.id,
      slot_before: meeting.slot,
      desk_before: meeting.desk,
      at,
      person_id: personId,
    })
    await stand(transaction, {
      meeting,
      slot,
      desk: freeDesk(state, slot, meeting.desk),
      isPublished: locked.state === 'published',
    })
    return []
  })
}

/** The last move by hand is taken back. */
export async function undoMove(db: Database<MarketTables>, round: Round): Promise<boolean> {
  return await db.transaction().execute(async (transaction) => {
    const locked = await lockRound(transaction, round.id)
    const last = await findLastMove(transaction, round.id)
    const meeting = last && (await findMeeting(transaction, last.meeting))
    if (!last || !meeting) return false
    const state = await readState(transaction, locked)
    const slot = last.slot_before
    if (moveFaults(state, { meeting, slot, tables: locked.settings.tables }).length) return false
    const desk = freeDesk(state, slot, last.desk_before)
    await stand(transaction, { meeting, slot, desk, isPublished: locked.state === 'published' })
    await deleteMove(transaction, last.id)
    return true
  })
}

interface Stand {
  meeting: Meeting
  slot: number
  desk: number
  isPublished: boolean
}

async function stand(transaction: Database<MarketTables>, { meeting, slot, desk, isPublished }: Stand) {
  const { id, sequence, seller, buyer } = meeting
  await updateMeeting(transaction, id, { slot, desk, is_kept: true, sequence: isPublished ? sequence + 1 : sequence })
  if (isPublished) await noteChanges(transaction, [seller, buyer])
}

/** Every rule that the move would break, and whom it concerns. */
export function moveFaults(
  { slots, can, meetings }: RoundState,
  { meeting, slot, tables }: { meeting: Pick<Meeting, 'id' | 'seller' | 'buyer'>; slot: number; tables: number },
): MoveFault[] {
  if (!slots[slot]) return [{ fault: 'no-such-slot' }]
  const there = meetings.filter((each) => each.slot === slot && each.id !== meeting.id)
  const both = [meeting.seller, meeting.buyer]
  return [
    ...both.filter((who) => !can.get(who)?.has(slot)).map((who) => ({ fault: 'cannot' as const, who })),
    ...both.flatMap((who) =>
      there
        .filter(({ seller, buyer }) => seller === who || buyer === who)
        .map(({ seller, buyer }) => ({ fault: 'meets' as const, who, whom: seller === who ? buyer : seller })),
    ),
    ...(there.length >= tables ? [{ fault: 'no-table' as const }] : []),
  ]
}

function freeDesk({ meetings }: RoundState, slot: number, wanted: number) {
  const taken = new Set(meetings.filter((each) => each.slot === slot).map(({ desk }) => desk))
  let desk = wanted
  for (let next = 0; taken.has(desk); next++) desk = next
  return desk
}

/** Somebody does not come, or goes: their meetings from then on are withdrawn, and whom they would have met is free. */
export async function leaveRound(
  db: Database<MarketTables>,
  { round, participant, at }: { round: Round; participant: string; at: Date },
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const locked = await lockRound(transaction, round.id)
    const { meetings, people, slots } = await readState(transaction, locked)
    if (!people.has(participant)) return
    await updateLeft(transaction, participant, at)
    const theirs = meetings
      .filter(({ slot }) => (slots[slot]?.starts ?? 0) > at.getTime())
      .filter(({ seller, buyer }) => seller === participant || buyer === participant)
    for (const { id, sequence } of theirs)
      await updateMeeting(transaction, id, { is_withdrawn: true, sequence: sequence + 1 })
    if (locked.state === 'published')
      await noteChanges(
        transaction,
        theirs.map(({ seller, buyer }) => (seller === participant ? buyer : seller)),
      )
  })
}
