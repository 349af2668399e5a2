import type { Database } from '#kernel/database/database.ts'
import { deleteMeetings, deleteMoves, insertMeetings, type Placed, updateMeeting } from '../queries/meetings.ts'
import { noteChanges } from '../queries/participants.ts'
import type { Round } from '../queries/rounds.ts'
import type { Pair } from '../rules/hold/problem.ts'
import { seatMeetings } from '../rules/hold/seats.ts'
import type { Scheduled } from '../solver/run-schedule.ts'
import type { MarketTables } from '../tables.ts'
import type { RoundState } from './round-state.ts'

interface Planned {
  round: Round
  state: RoundState
}

/** When and where each is. Who sits somewhere already stays there; who keeps a table has the same all along. */
export function placedOf(
  pairs: readonly Pair[],
  { places }: Pick<Scheduled, 'places'>,
  { round: { settings }, state: { meetings } }: Planned,
): Placed[] {
  const before = new Map(meetings.map(({ seller, buyer, slot, desk }) => [`${seller} ${buyer} ${slot}`, desk]))
  const placed = pairs.flatMap(({ seller, buyer, slot: settled }, number) => {
    const place = places?.[number]
    const stands = settled === null ? undefined : before.get(`${seller} ${buyer} ${settled}`)
    return place ? [{ seller, buyer, slot: place.slot, stands: stands ?? null, wanted: place.table }] : []
  })
  const keeps = settings.keepsTable
  const desks = seatMeetings(
    placed.map(({ slot, stands, wanted, ...pair }) => ({ slot, desk: stands, wanted, keeper: keeps && pair[keeps] })),
    settings.tables,
  )
  return placed.map(({ seller, buyer, slot }, number) => ({ seller, buyer, slot, desk: desks[number] ?? 0 }))
}

/**
 * Puts the plan in the place of what stood: what is in it no longer is withdrawn, or forgotten where nobody saw it yet. What is past is
 * left as it is.
 */
export async function writePlan(
  transaction: Database<MarketTables>,
  { round, state, placed, now }: Planned & { placed: readonly Placed[]; now: Date },
): Promise<void> {
  const isToCome = ({ slot }: { slot: number }) => (state.slots[slot]?.starts ?? 0) > now.getTime()
  const standing = new Map(state.meetings.map((meeting) => [`${meeting.seller} ${meeting.buyer}`, meeting]))
  const keys = new Set(placed.map(({ seller, buyer }) => `${seller} ${buyer}`))
  const gone = state.meetings.filter((meeting) => isToCome(meeting) && !keys.has(`${meeting.seller} ${meeting.buyer}`))
  const added = placed.filter(({ seller, buyer }) => !standing.has(`${seller} ${buyer}`))
  if (round.state === 'published')
    for (const { id, sequence } of gone)
      await updateMeeting(transaction, id, { is_withdrawn: true, sequence: sequence + 1 })
  else
    await deleteMeetings(
      transaction,
      gone.map(({ id }) => id),
    )
  const moved: Placed[] = []
  for (const meeting of placed) {
    const before = standing.get(`${meeting.seller} ${meeting.buyer}`)
    if (!before || (before.slot === meeting.slot && before.desk === meeting.desk)) continue
    const { slot, desk } = meeting
    await updateMeeting(transaction, before.id, { slot, desk, sequence: before.sequence + 1 })
    moved.push(meeting)
  }
  await insertMeetings(transaction, round.id, added)
  await deleteMoves(transaction, round.id)
  if (round.state === 'published')
    await noteChanges(transaction, [
      ...new Set([...gone, ...added, ...moved].flatMap(({ seller, buyer }) => [seller, buyer])),
    ])
}
