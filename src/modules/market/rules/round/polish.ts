import { qualityOf } from './check.ts'
import { type Board, emptyBoard, place } from './board.ts'
import { findChain, newChain } from './chain.ts'
import { breaksIn } from './days.ts'
import type { Agenda, Instance } from './instance.ts'
import { swapChain } from './swap-chain.ts'

/** Chains that are tried, and meetings that are looked at in all: each try looks at all of them. */
const mostTries = 20_000
const mostLooks = 4_000_000

/**
 * The later criteria, once the breaks stand: no chain is taken that makes a break or a day less fair; of the rest, those that shorten
 * the longest wait, then those that leave fewer idle slots.
 */
export function polish(instance: Instance, agenda: Agenda, random: () => number): Agenda {
  const board = emptyBoard(instance)
  agenda.forEach((slot, meeting) => place(board, meeting, slot))
  const chain = newChain(board)
  let quality = qualityOf(instance, board.slotOf)
  const tries = Math.min(mostTries, mostLooks / (instance.meetings.length + 1))
  for (let tried = 0; tried < tries && quality.idle > 0; tried++) {
    const meeting = Math.floor(random() * instance.meetings.length)
    const to = Math.floor(random() * instance.slots)
    if (board.slotOf[meeting] === to || !board.open[meeting * instance.slots + to]) continue
    if (!findChain(chain, meeting, to)) continue
    swapChain(chain)
    const next = qualityOf(instance, board.slotOf)
    if (isBetter(next, quality) && isFair(board)) quality = next
    else if (findChain(chain, meeting, chain.from)) swapChain(chain)
  }
  return Int32Array.from(board.slotOf)
}

function isFair({ days, instance }: Board) {
  let least = Infinity
  let most = 0
  for (let participant = 0; participant < instance.participants.length; participant++) {
    const breaks = breaksIn(days, participant)
    least = Math.min(least, breaks)
    most = Math.max(most, breaks)
  }
  return most - least <= instance.fairness
}

type Quality = ReturnType<typeof qualityOf>

function isBetter(one: Quality, other: Quality) {
  if (one.breaks !== other.breaks) return one.breaks < other.breaks
  return one.longestWait !== other.longestWait ? one.longestWait < other.longestWait : one.idle <= other.idle
}
