import type { Database } from '#kernel/database/database.ts'
import { raiseSequences } from '../queries/meetings.ts'
import { noteChanges } from '../queries/participants.ts'
import { lockRound, type Round, updateRoundAs } from '../queries/rounds.ts'
import type { Settings } from '../rules/hold/settings.ts'
import type { MarketTables } from '../tables.ts'
import { readState } from './round-state.ts'

interface Change {
  round: Round
  name: string
  settings: Settings
  at: Date
}

/** Changes how a round is held. Where meetings that are published take place elsewhere by it, everyone in them has something to be told. */
export async function changeRound(db: Database<MarketTables>, { round, name, settings, at }: Change): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const before = await lockRound(transaction, round.id)
    await updateRoundAs(transaction, round.id, { name, settings })
    if (before.state !== 'published' || !isElsewhere(before.settings, settings)) return
    const { meetings, slots } = await readState(transaction, before)
    const touched = meetings.filter(({ slot }) => (slots[slot]?.starts ?? 0) > at.getTime())
    await raiseSequences(
      transaction,
      touched.map(({ id }) => id),
    )
    await noteChanges(transaction, [...new Set(touched.flatMap(({ seller, buyer }) => [seller, buyer]))])
  })
}

function isElsewhere(one: Settings, other: Settings) {
  return one.place !== other.place || one.rooms !== other.rooms
}
