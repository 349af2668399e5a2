import type { Database } from '#kernel/database/database.ts'
import { hourIn } from '#kernel/zoned.ts'
import { listMeetings, type Meeting } from '../queries/meetings.ts'
import { listParticipants, type Participant } from '../queries/participants.ts'
import { type Settings, type Slot, slotsOf } from '../rules/hold/settings.ts'
import type { MarketTables } from '../tables.ts'

/** Who meets whom when, as it stands now. */
export interface RoundState {
  slots: Slot[]
  people: Map<string, Participant>
  /** Slots in which each can meet, by their own clocks. */
  can: Map<string, Set<number>>
  meetings: Meeting[]
}

export async function readState(
  db: Database<MarketTables>,
  { id, settings }: { id: string; settings: Settings },
): Promise<RoundState> {
  const slots = slotsOf(settings)
  const [participants, meetings] = await Promise.all([listParticipants(db, id), listMeetings(db, id)])
  const present = participants.filter(({ leftAt }) => leftAt === null)
  return {
    slots,
    people: new Map(participants.map((each) => [each.id, each])),
    can: new Map(present.map((each) => [each.id, slotsOfHours(each, slots)])),
    meetings: meetings.filter(({ isWithdrawn }) => !isWithdrawn),
  }
}

type Hours = Pick<Participant, 'zone' | 'canFrom' | 'canTo'>

/** The slots that lie wholly within somebody's hours, on the clocks where they are. */
function slotsOfHours({ zone, canFrom, canTo }: Hours, slots: readonly Slot[]): Set<number> {
  const isWithin = ({ starts, ends }: Slot) => {
    const [from, to] = [hourIn(new Date(starts), zone), hourIn(new Date(ends), zone)]
    return (canFrom === null || from >= canFrom) && (canTo === null || (to <= canTo && to > from))
  }
  return new Set(slots.filter(isWithin).map(({ number }) => number))
}
