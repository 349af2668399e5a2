import type { Database } from '#kernel/database/database.ts'
import { raiseSequences } from '../queries/meetings.ts'
import { noteChanges, type Participant, type ParticipantChange, updateParticipant } from '../queries/participants.ts'
import { lockRound, type Round } from '../queries/rounds.ts'
import type { MarketTables } from '../tables.ts'
import { readState } from './round-state.ts'

interface Change {
  round: Round
  person: Participant
  change: ParticipantChange
  at: Date
}

/**
 * Changes when and how somebody takes part. Whoever is remote meets in a room, at the place at a table: where that changes in a
 * published round, both of each coming meeting have something to be told.
 */
export async function changeParticipant(
  db: Database<MarketTables>,
  { round, person, change, at }: Change,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const { state } = await lockRound(transaction, round.id)
    await updateParticipant(transaction, person.id, change)
    if (state !== 'published' || change.isRemote === person.isRemote) return
    const { meetings, slots } = await readState(transaction, round)
    const touched = meetings.filter(
      ({ slot, seller, buyer }) => [seller, buyer].includes(person.id) && (slots[slot]?.starts ?? 0) > at.getTime(),
    )
    await raiseSequences(
      transaction,
      touched.map(({ id }) => id),
    )
    await noteChanges(transaction, [...new Set(touched.flatMap(({ seller, buyer }) => [seller, buyer]))])
  })
}
