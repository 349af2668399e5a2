import { fold } from '#kernel/text.ts'
import type { Database } from '#kernel/database/database.ts'
import { type Agreed, insertAgreed, listAgreed } from '../queries/agreed.ts'
import type { Participant } from '../queries/participants.ts'
import { lockRound, type Round } from '../queries/rounds.ts'
import type { MarketTables } from '../tables.ts'
import { readState, type RoundState } from './round-state.ts'

/** Why a meeting cannot be agreed, with whom it concerns. */
export type AgreeFault =
  | { fault: 'unknown'; field: 'seller' | 'buyer' }
  | { fault: 'itself' | 'twice' | 'same-side' | 'no-such-slot' | 'no-table' }
  | { fault: 'cannot'; who: string }
  | { fault: 'meets'; who: string }

interface Wish {
  round: Round
  /** Names, as they were typed. */
  seller: string
  buyer: string
  /** Null where any will do. */
  slot: number | null
  at: Date
}

/** Writes down a meeting that is to take place before anything is planned: the organiser's own, or one that the two have agreed. */
export async function agreeMeeting(
  db: Database<MarketTables>,
  { round, slot, at, ...typed }: Wish,
): Promise<AgreeFault | null> {
  return await db.transaction().execute(async (transaction) => {
    const locked = await lockRound(transaction, round.id)
    const state = await readState(transaction, locked)
    const present = [...state.people.values()].filter(({ leftAt }) => !leftAt)
    const named = (name: string) => present.find((each) => fold(each.name) === fold(name))
    const [one, other] = [named(typed.seller), named(typed.buyer)]
    if (!one || !other) return { fault: 'unknown', field: one ? 'buyer' : 'seller' }
    const pair = pairOf(one, other)
    if (typeof pair === 'string') return { fault: pair }
    const agreed = await listAgreed(transaction, round.id)
    const fault = slot === null ? null : slotFault({ ...pair, slot }, { state, agreed, tables: locked.settings.tables })
    if (fault) return fault
    const isNew = await insertAgreed(transaction, { ...pair, slot, round: round.id, at })
    return isNew ? null : { fault: 'twice' }
  })
}

/** Who stands on which side; without sides, whoever came in first stands first. */
function pairOf(one: Participant, other: Participant): { seller: string; buyer: string } | 'itself' | 'same-side' {
  if (one.id === other.id) return 'itself'
  if (one.side === 'peer')
    return one.id < other.id ? { seller: one.id, buyer: other.id } : { seller: other.id, buyer: one.id }
  if (one.side === other.side) return 'same-side'
  return one.side === 'seller' ? { seller: one.id, buyer: other.id } : { seller: other.id, buyer: one.id }
}

interface Standing {
  state: RoundState
  agreed: readonly Agreed[]
  tables: number
}

/** Why the two cannot meet in that slot, beside what was agreed before. */
function slotFault(
  { seller, buyer, slot }: { seller: string; buyer: string; slot: number },
  { state: { slots, can }, agreed, tables }: Standing,
): AgreeFault | null {
  if (!slots[slot]) return { fault: 'no-such-slot' }
  const both = [seller, buyer]
  const away = both.find((who) => !can.get(who)?.has(slot))
  if (away) return { fault: 'cannot', who: away }
  const there = agreed.filter((each) => each.slot === slot)
  const busy = both.find((who) => there.some((each) => each.seller === who || each.buyer === who))
  if (busy) return { fault: 'meets', who: busy }
  return there.length >= tables ? { fault: 'no-table' } : null
}
