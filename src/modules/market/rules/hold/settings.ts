/** How a round is held. Instants are milliseconds since 1970. */
export interface Settings {
  /** Those who sell with those who buy, or everyone with everyone. */
  kind: 'sides' | 'everyone'
  /** Where; null where it is only virtual. */
  place: string | null
  isVirtual: boolean
  /** Address of the virtual rooms, with what differs from one meeting to the next in braces (`rules/hold/rooms.ts`). */
  rooms: string | null
  /** IANA, in which the organiser's hours are. */
  zone: string
  sessions: Session[]
  /** Minutes of a slot, changing of tables included. */
  slotMinutes: number
  tables: number
  /** Which side stays at its table; null where either changes. */
  keepsTable: 'seller' | 'buyer' | null
  /** Interpreters at a time, for two who have no language in common; null where nobody counts them. */
  interpreters: number | null
  /** Meetings at most of one participant, where theirs is not said. */
  most: number
  /** Meetings that each who exports for the first time is to have at least, where it can be. */
  firstTimeLeast: number
  /** Meetings that those who sell from each country of the bloc are to have at least, together, where it can be. */
  countryLeast: number
  /** The breaks of any two participants differ by at most so many. */
  fairness: number
  /** Until when participants say their wishes. */
  wishesUntil: number
}

export interface Session {
  starts: number
  ends: number
}

/** A slot, counted from 0 over all sessions. */
export interface Slot {
  number: number
  starts: number
  ends: number
}

/** What an organiser need not say; two is what the published problem asks of fairness. */
export const usualSettings = {
  kind: 'sides',
  rooms: null,
  keepsTable: null,
  interpreters: null,
  fairness: 2,
  firstTimeLeast: 0,
  countryLeast: 0,
} as const satisfies Partial<Settings>

export const fewestMinutes = 5
export const mostMinutes = 120
export const mostTables = 2000
export const mostSlots = 200
export const mostParticipants = 3000

/** The slots of all sessions in the order of time; what is left of a session that is no whole slot is left free. */
export function slotsOf({ sessions, slotMinutes }: Pick<Settings, 'sessions' | 'slotMinutes'>): Slot[] {
  const length = slotMinutes * 60_000
  return sessions
    .toSorted((one, other) => one.starts - other.starts)
    .flatMap(({ starts, ends }) =>
      Array.from({ length: Math.max(0, Math.floor((ends - starts) / length)) }, (_, at) => starts + at * length),
    )
    .map((starts, number) => ({ number, starts, ends: starts + length }))
}

export type SessionFault = 'none' | 'ends-before' | 'overlaps' | 'no-slot' | 'too-many-slots'

/** What is wrong with the sessions; null where nothing is. */
export function sessionFault(settings: Pick<Settings, 'sessions' | 'slotMinutes'>): SessionFault | null {
  const sorted = settings.sessions.toSorted((one, other) => one.starts - other.starts)
  if (!sorted.length) return 'none'
  if (sorted.some(({ starts, ends }) => ends <= starts)) return 'ends-before'
  if (sorted.some(({ starts }, at) => starts < (sorted[at - 1]?.ends ?? -Infinity))) return 'overlaps'
  const slots = slotsOf(settings).length
  if (slots === 0) return 'no-slot'
  return slots > mostSlots ? 'too-many-slots' : null
}
