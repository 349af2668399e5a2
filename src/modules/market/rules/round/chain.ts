import type { Board } from './board.ts'
import { areInterpreted } from './interpreters.ts'

/**
 * What must change places when a meeting goes from one slot to another: the meeting of either of its two in that slot comes back in
 * its place, and so on (a Kempe chain). Nobody is ever in two meetings at once by it.
 */
export interface Chain {
  board: Board
  from: number
  to: number
  /** The first `size` are the meetings. */
  meetings: Int32Array
  size: number
  /** Which chain a meeting was last in, so that nothing need be cleared. */
  seen: Int32Array
  mark: number
}

export function newChain(board: Board): Chain {
  const meetings = board.slotOf.length
  return {
    board,
    from: 0,
    to: 0,
    meetings: new Int32Array(meetings),
    size: 0,
    seen: new Int32Array(meetings).fill(-1),
    mark: 0,
  }
}

/** Finds the chain; false where one of its meetings may not be in the other slot, or a slot would be too full. */
export function findChain(chain: Chain, meeting: number, to: number): boolean {
  const { slotOf, open, instance } = chain.board
  chain.from = slotOf[meeting] ?? 0
  chain.to = to
  chain.mark++
  chain.size = 0
  join(chain, meeting)
  for (let index = 0; index < chain.size; index++) {
    const each = chain.meetings[index] ?? 0
    const goes = slotOf[each] === chain.from ? to : chain.from
    if (!open[each * instance.slots + goes]) return false
    for (let side = 0; side < 2; side++) joinWhoIsThere(chain, 2 * each + side, goes)
  }
  return hasSeats(chain) && hasInterpreters(chain) && isOrdered(chain)
}

export function join(chain: Chain, meeting: number) {
  if (meeting < 0 || chain.seen[meeting] === chain.mark) return
  chain.seen[meeting] = chain.mark
  chain.meetings[chain.size++] = meeting
}

function joinWhoIsThere(chain: Chain, seat: number, slot: number) {
  const { at, pairs, instance } = chain.board
  join(chain, at[(pairs[seat] ?? 0) * instance.slots + slot] ?? -1)
}

/** How many more meetings the slot `to` holds afterwards. */
export function growthOf({ board, meetings, size, from }: Chain): number {
  let more = 0
  for (let index = 0; index < size; index++) more += board.slotOf[meetings[index] ?? 0] === from ? 1 : -1
  return more
}

function hasSeats(chain: Chain) {
  const { filled, instance } = chain.board
  const more = growthOf(chain)
  return (filled[chain.to] ?? 0) + more <= instance.tables && (filled[chain.from] ?? 0) - more <= instance.tables
}

/** Whether the interpreters of either slot are enough once the meetings of the chain have changed places. */
export function hasInterpreters({ board, meetings, size, from, to }: Chain): boolean {
  const { interpreters, slotOf } = board
  if (interpreters === null) return true
  let more = 0
  for (let index = 0; index < size; index++) {
    const each = meetings[index] ?? 0
    if (interpreters.needs[each]) more += slotOf[each] === from ? 1 : -1
  }
  return areInterpreted(interpreters, { from, to, more })
}

/** Whether what must be before and after the meetings of the chain stays so. */
export function isOrdered(chain: Chain) {
  const { earlier, later } = chain.board
  for (let index = 0; index < chain.size; index++) {
    const each = chain.meetings[index] ?? 0
    const slot = slotAfter(chain, each)
    for (const first of earlier[each] ?? []) if (slotAfter(chain, first) >= slot) return false
    for (const next of later[each] ?? []) if (isNotAfter(slotAfter(chain, next), slot)) return false
  }
  return true
}

/** A meeting that stands nowhere yet is in nobody's way. */
function isNotAfter(then: number, slot: number) {
  return then >= 0 && then <= slot
}

/** Where a meeting is once the chain has changed places. */
function slotAfter({ board, seen, mark, from, to }: Chain, meeting: number) {
  const slot = board.slotOf[meeting] ?? -1
  if (seen[meeting] !== mark) return slot
  return slot === from ? to : from
}
