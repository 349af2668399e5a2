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
  /** Slots at hard hours of the clocks of those who are not at the place. */
  hard: Map<string, number[]>
  meetings: Meeting[]
}

export async function readState(
  db: Database<MarketTables>,
  { id, settings }: { id: string; settings: Settings },
): Promise<RoundState> {
  const slots = slotsOf(settings)
  const [participants, meetings] = await Promise.all([listParticipants(db, id), listMeetings(db, id)])
  const slotsOfHours = slotsByHours(slots)
  const isRemote = (each: Participant) => each.isRemote || settings.place === null
  const present = participants.filter(({ leftAt }) => leftAt === null)
  return {
    slots,
    people: new Map(participants.map((each) => [each.id, each])),
    can: new Map(present.map((each) => [each.id, slotsOfHours(each)])),
    hard: new Map(present.filter(isRemote).map((each) => [each.id, hardSlots(each, slotsOfHours, slots)])),
    meetings: meetings.filter(({ isWithdrawn }) => !isWithdrawn),
  }
}

type Hours = Pick<Participant, 'zone' | 'canFrom' | 'canTo'>

/** By day: what begins before, or ends after, is hard. */
const easy = { canFrom: '08:00', canTo: '20:00' }

function hardSlots(
  { zone }: Participant,
  slotsOfHours: (hours: Hours) => Set<number>,
  slots: readonly Slot[],
): number[] {
  const easily = slotsOfHours({ zone, ...easy })
  return slots.flatMap(({ number }) => (easily.has(number) ? [] : [number]))
}

/** Says which slots lie wholly within somebody's hours, on the clocks where they are. The clocks of a zone are read once. */
export function slotsByHours(slots: readonly Slot[]): (hours: Hours) => Set<number> {
  const clocks = new Map<string, { number: number; from: string; to: string }[]>()
  const clockOf = (zone: string) => {
    const known = clocks.get(zone)
    if (known) return known
    const hour = (at: number) => hourIn(new Date(at), zone)
    const read = slots.map(({ number, starts, ends }) => ({ number, from: hour(starts), to: hour(ends) }))
    clocks.set(zone, read)
    return read
  }
  return ({ zone, canFrom, canTo }) => {
    const own = clockOf(zone).filter(
      ({ from, to }) => (canFrom === null || from >= canFrom) && (canTo === null || (to <= canTo && to > from)),
    )
    return new Set(own.map(({ number }) => number))
  }
}
