import type { Candidate } from './wishes.ts'

/** Why two who wished to meet do not, and the smallest change that would free it. */
export type Unmet = { seller: string; buyer: string; value: number } & Reason

export type Reason =
  /** One of them has as many meetings as they may: one more. */
  | { reason: 'most'; who: string }
  /** There is no slot in which both can: an hour in common. */
  | { reason: 'no-common-slot' }
  /** In every slot in which both are free all tables are taken: one more table. */
  | { reason: 'no-table'; slot: number }
  /** In every slot in which both are free and there is a table, all interpreters are taken: one more interpreter. */
  | { reason: 'no-interpreter'; slot: number }
  /** In every slot in which both can, one of them meets somebody else: one more slot. */
  | { reason: 'no-slot' }

/** What stands in an agenda, by participant. */
export interface Standing {
  most: ReadonlyMap<string, number>
  /** Slots in which somebody can meet. */
  can: ReadonlyMap<string, ReadonlySet<number>>
  /** Slots in which somebody meets. */
  meets: ReadonlyMap<string, ReadonlySet<number>>
  /** Meetings in each slot. */
  filled: readonly number[]
  tables: number
  /** Those of them that need an interpreter, and how many there are; null where nobody counts, or these two need none. */
  interpreted: { filled: readonly number[]; most: number } | null
}

/** The rule that stopped it, in the order in which they bind. */
export function reasonOf({ seller, buyer }: Pick<Candidate, 'seller' | 'buyer'>, standing: Standing): Reason {
  const { most, can, meets, filled, tables, interpreted } = standing
  const common = [...(can.get(seller) ?? [])].filter((slot) => can.get(buyer)?.has(slot))
  if (!common.length) return { reason: 'no-common-slot' }
  const who = [seller, buyer].find((each) => (meets.get(each)?.size ?? 0) >= (most.get(each) ?? 0))
  if (who !== undefined) return { reason: 'most', who }
  const free = common.filter((slot) => !meets.get(seller)?.has(slot) && !meets.get(buyer)?.has(slot))
  const full = free.find((slot) => (filled[slot] ?? 0) >= tables)
  if (full !== undefined) return { reason: 'no-table', slot: full }
  const silent = free.find((slot) => interpreted !== null && (interpreted.filled[slot] ?? 0) >= interpreted.most)
  return silent === undefined ? { reason: 'no-slot' } : { reason: 'no-interpreter', slot: silent }
}
