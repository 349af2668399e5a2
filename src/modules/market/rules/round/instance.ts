/**
 * A round to be scheduled: the B2B meeting scheduling problem of Bofill et al., Journal of Artificial Intelligence Research 74 (2022)
 * 263-301. Participants, meetings and slots are counted from 0.
 */
export interface Instance {
  participants: Participant[]
  meetings: Meeting[]
  slots: number
  /** How many of the slots are in the morning; all of them where the round has no sessions. */
  morningSlots: number
  /** Slots in which a new day begins, beside the first, in order: nobody waits over night, so that no break spans two days. */
  dayStarts?: number[]
  /** At most so many meetings in one slot. */
  tables: number
  /** At most so many meetings in one slot that need an interpreter; where nothing is said, nobody counts them. */
  interpreters?: number
  /** The breaks of any two participants differ by at most so many. */
  fairness: number
}

export interface Participant {
  name: string
  /** Slots in which the participant cannot meet. */
  forbidden: number[]
  /** Slots that are hard for the participant, as at night on their own clock: shared as evenly as the rest allows. */
  hard?: number[]
}

export interface Meeting {
  name: string
  /** The two who meet. */
  pair: [number, number]
  session: 'morning' | 'afternoon' | 'any'
  /** The slot in which it must be; null where it is free. */
  fixed: number | null
  /** Meetings that must be strictly earlier. */
  after: number[]
  needsInterpreter?: boolean
}

/** When each meeting is, by its number. */
export type Agenda = Int32Array

/** For each meeting, the slots in which it may be by itself: its session, its fixed slot, and what its two can. */
export function openSlots({ meetings, participants, slots, morningSlots }: Instance): readonly (readonly number[])[] {
  const all = Array.from({ length: slots }, (_, slot) => slot)
  const forbidden = participants.map((participant) => new Set(participant.forbidden))
  const isFree = (who: number) => !forbidden[who]?.size
  return meetings.map(({ pair: [one, other], session, fixed }) => {
    // As in most meetings of a large round.
    if (fixed === null && session === 'any' && isFree(one) && isFree(other)) return all
    return all.filter(
      (slot) =>
        (fixed === null || slot === fixed) &&
        (session === 'any' || (session === 'morning') === slot < morningSlots) &&
        !forbidden[one]?.has(slot) &&
        !forbidden[other]?.has(slot),
    )
  })
}

/** For each participant, the numbers of the meetings. */
export function meetingsOf({ participants, meetings }: Instance): number[][] {
  const lists: number[][] = participants.map(() => [])
  meetings.forEach(({ pair }, number) => {
    for (const participant of pair) lists[participant]?.push(number)
  })
  return lists
}

/** The days: from which slot on each lasts, and with which it is over. */
export function daysOf({ slots, dayStarts = [] }: Instance): { from: number; to: number }[] {
  return [0, ...dayStarts].map((from, day) => ({ from, to: dayStarts[day] ?? slots }))
}
