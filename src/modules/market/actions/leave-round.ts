import { type Database, own } from '#kernel/database/database.ts'
import { deleteMeetings, type Meeting, updateMeeting } from '../queries/meetings.ts'
import { endLeft, noteChanges, updateLeft } from '../queries/participants.ts'
import { lockRound, type Round } from '../queries/rounds.ts'
import type { MarketTables } from '../tables.ts'
import { type InvitingWorld, renewLink } from './invite.ts'
import { readState } from './round-state.ts'

/**
 * Somebody does not come, or goes: their meetings from then on are withdrawn, or forgotten where nobody saw them yet, and whom they
 * would have met is free.
 */
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
    if (locked.state === 'published') return await withdraw(transaction, theirs, participant)
    await deleteMeetings(
      transaction,
      theirs.map(({ id }) => id),
    )
  })
}

async function withdraw(transaction: Database<MarketTables>, meetings: readonly Meeting[], participant: string) {
  for (const { id, sequence } of meetings)
    await updateMeeting(transaction, id, { is_withdrawn: true, sequence: sequence + 1 })
  await noteChanges(
    transaction,
    meetings.map(({ seller, buyer }) => (seller === participant ? buyer : seller)),
  )
}

/** Somebody who left comes after all: by a new link, where they had one. What they would have met is planned again. */
export async function comeBack(
  world: InvitingWorld,
  { round, participant, at }: { round: Round; participant: string; at: Date },
): Promise<boolean> {
  const person = await endLeft(own<MarketTables>(world.db), round.id, participant)
  if (person?.isInvited) await renewLink(world, { round, person, at })
  return person !== undefined
}
