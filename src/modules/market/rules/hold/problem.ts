import type { Instance } from '../round/instance.ts'

/** Somebody who meets, and the slots in which they can. */
export interface Attendee {
  id: string
  can: ReadonlySet<number>
}

/** Two who are to meet; `slot` where it is settled already. */
export interface Pair {
  seller: string
  buyer: string
  slot: number | null
}

/** The round as the scheduler knows it: everyone by number, in the order given. */
export function instanceOf(
  attendees: readonly Attendee[],
  pairs: readonly Pair[],
  { slots, tables, fairness }: { slots: number; tables: number; fairness: number },
): Instance {
  const number = new Map(attendees.map(({ id }, at) => [id, at]))
  const all = Array.from({ length: slots }, (_, slot) => slot)
  return {
    slots,
    morningSlots: slots,
    tables,
    fairness,
    participants: attendees.map(({ id, can }) => ({ name: id, forbidden: all.filter((slot) => !can.has(slot)) })),
    meetings: pairs.map(({ seller, buyer, slot }, at) => ({
      name: String(at),
      pair: [number.get(seller) ?? -1, number.get(buyer) ?? -1],
      session: 'any',
      fixed: slot,
      after: [],
    })),
  }
}
