import { type Board, inOrder, outOfOrder, place, remove } from './board.ts'
import { type Chain, findChain, growthOf } from './chain.ts'
import { isInterpreted } from './interpreters.ts'
import { swapChain } from './swap-chain.ts'

/** How long a meeting that was put aside may not be put aside again, in tries. */
const rest = 20

/**
 * Places every meeting: where both are free; else after a chain has made room; else at the cost of those who are in the way, which
 * then look for a place themselves. False where so many tries did not suffice.
 */
export function fillBoard(chain: Chain, { random, tries }: { random: () => number; tries: number }) {
  const { board } = chain
  const waiting = [...board.slotOf.keys()].filter((meeting) => board.slotOf[meeting] === -1)
  waiting.sort((one, other) => choices(board, one) - choices(board, other))
  const restingUntil = new Int32Array(board.slotOf.length)
  for (let tried = 0; waiting.length && tried < tries; tried++) {
    const meeting = waiting.shift() ?? 0
    const free = freeSlots(board, meeting)
    if (free.length) place(board, meeting, free[Math.floor(random() * free.length)] ?? 0)
    else if (!placeByChain(chain, { meeting, random }))
      waiting.push(...pushIn(board, { meeting, random, restingUntil, tried }))
  }
  return waiting.length === 0
}

/** Slots that are open to the meeting, less what those two have elsewhere to do: the fewest choices go first. */
function choices({ open, instance: { slots } }: Board, meeting: number) {
  let count = 0
  for (let slot = 0; slot < slots; slot++) count += open[meeting * slots + slot] ?? 0
  return count
}

function freeSlots(board: Board, meeting: number): number[] {
  const { slots } = board.instance
  const free: number[] = []
  for (let slot = 0; slot < slots; slot++)
    if (hasRoom(board, meeting, slot) && blockers(board, meeting, slot).length === 0 && inOrder(board, meeting, slot))
      free.push(slot)
  return free
}

/** Whether the meeting may be there, and there is a table for it, and whoever interprets. */
function hasRoom({ open, filled, interpreters, instance: { slots, tables } }: Board, meeting: number, slot: number) {
  return (
    open[meeting * slots + slot] === 1 && (filled[slot] ?? 0) < tables && isInterpreted(interpreters, meeting, slot)
  )
}

interface Try {
  meeting: number
  random: () => number
}

/** Looks for a slot where one of the two is free, and moves what the other has there by a chain that does not come back. */
function placeByChain(chain: Chain, { meeting, random }: Try): boolean {
  const { board } = chain
  const { slots } = board.instance
  for (let attempt = 0; attempt < 30; attempt++) {
    const slot = Math.floor(random() * slots)
    const to = Math.floor(random() * slots)
    const [other, ...others] = blockers(board, meeting, slot)
    if (slot === to || other === undefined || others.length) continue
    if (!findChain(chain, other, to) || (board.filled[slot] ?? 0) - growthOf(chain) >= board.instance.tables) continue
    swapChain(chain)
    if (freeSlots(board, meeting).includes(slot)) return (place(board, meeting, slot), true)
  }
  return false
}

/** What the two have in that slot. */
function blockers({ at, pairs, instance: { slots } }: Board, meeting: number, slot: number): number[] {
  const [one = -1, other = -1] = [0, 1].map((side) => at[(pairs[2 * meeting + side] ?? 0) * slots + slot])
  return [...new Set([one, other])].filter((each) => each >= 0)
}

interface Push extends Try {
  restingUntil: Int32Array
  tried: number
}

/** Takes the slot that costs the fewest others their place, and gives those others back. */
function pushIn(board: Board, { meeting, random, restingUntil, tried }: Push): number[] {
  const { slots } = board.instance
  let best: { slot: number; out: number[]; cost: number } | null = null
  for (let slot = 0; slot < slots; slot++) {
    if (!board.open[meeting * slots + slot]) continue
    const out = [...new Set([...blockers(board, meeting, slot), ...outOfOrder(board, meeting, slot)])]
    const crowded = crowdedOut(board, { meeting, slot, out })
    if (crowded) out.push(anyOf(crowded, random))
    const resting = out.filter((each) => (restingUntil[each] ?? 0) > tried).length
    const cost = out.length + 3 * resting + random()
    if (!best || cost < best.cost) best = { slot, out, cost }
  }
  if (!best) return [meeting]
  for (const other of best.out) {
    remove(board, other)
    restingUntil[other] = tried + rest + Math.floor(random() * rest)
  }
  place(board, meeting, best.slot)
  restingUntil[meeting] = tried + rest
  return best.out
}

/** Of whom one must go beside those who are in the way: for an interpreter, else for a table; null where nobody need. */
function crowdedOut(
  { slotOf, filled, interpreters, instance }: Board,
  { meeting, slot, out }: { meeting: number; slot: number; out: readonly number[] },
): number[] | null {
  // What is out of order stands elsewhere, and leaves neither a table here nor an interpreter.
  const leaving = out.filter((each) => slotOf[each] === slot)
  const isNeeded = !isInterpreted(interpreters, meeting, slot) && !leaving.some((each) => interpreters?.needs[each])
  if (!isNeeded && (leaving.length || (filled[slot] ?? 0) < instance.tables)) return null
  return [...slotOf.keys()].filter((each) => slotOf[each] === slot && (!isNeeded || interpreters?.needs[each]))
}

function anyOf(here: readonly number[], random: () => number): number {
  return here[Math.floor(random() * here.length)] ?? 0
}
