import type { Instance } from '../round/instance.ts'

/** Somebody who meets, and the slots in which they can. */
export interface Attendee {
  id: string
  can: ReadonlySet<number>
  /** Those at hard hours of their own clock. */
  hard: readonly number[]
}

/** Two who are to meet; `slot` where it is settled already. */
export interface Pair {
  seller: string
  buyer: string
  slot: number | null
  /** They have no language in common. */
  needsInterpreter: boolean
}

interface Shape {
  slots: number
  /** Slots in which a new day begins, beside the first. */
  dayStarts?: number[] | undefined
  tables: number
  /** Null where nobody counts them. */
  interpreters: number | null
  fairness: number
}

/** Whether two can talk without help; of whom no language is known, they can. */
export function canTalk(one: readonly string[], other: readonly string[]): boolean {
  return !one.length || !other.length || one.some((language) => other.includes(language))
}

/** The round as the scheduler knows it: everyone by number, in the order given. */
export function instanceOf(
  attendees: readonly Attendee[],
  pairs: readonly Pair[],
  { slots, dayStarts, tables, interpreters, fairness }: Shape,
): Instance {
  const number = new Map(attendees.map(({ id }, at) => [id, at]))
  const all = Array.from({ length: slots }, (_, slot) => slot)
  return {
    slots,
    morningSlots: slots,
    ...(dayStarts?.length ? { dayStarts } : {}),
    tables,
    ...(interpreters === null ? {} : { interpreters }),
    fairness,
    participants: attendees.map(({ id, can, hard }) => ({
      name: id,
      forbidden: all.filter((slot) => !can.has(slot)),
      ...(hard.length ? { hard: [...hard] } : {}),
    })),
    meetings: pairs.map(({ seller, buyer, slot, needsInterpreter }, at) => ({
      name: String(at),
      pair: [number.get(seller) ?? -1, number.get(buyer) ?? -1],
      session: 'any',
      fixed: slot,
      after: [],
      needsInterpreter,
    })),
  }
}
