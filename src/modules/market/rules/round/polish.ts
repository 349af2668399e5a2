import { type Board, emptyBoard, place } from './board.ts'
import { newChain } from './chain.ts'
import { breaksAfter, breaksIn, toggle } from './days.ts'
import { type Hardship, hardshipOf } from './hardship.ts'
import type { Agenda, Instance } from './instance.ts'
import { changePlaces, followPath, mayChange, newPath, type Path } from './path.ts'
import { type Waits, waitsOf } from './waits.ts'

const triesOfMeeting = 400
const mostTries = 400_000

/**
 * The later criteria, once the breaks stand: no chain is taken that changes how many breaks anybody has; of the rest, those that
 * shorten the longest wait, then those that leave fewer idle slots, then those that share hard hours no less evenly.
 */
export function polish(instance: Instance, agenda: Agenda, random: () => number): Agenda {
  const board = emptyBoard(instance)
  agenda.forEach((slot, meeting) => place(board, meeting, slot))
  const chain = newChain(board)
  const waits = waitsOf(board)
  const hardship = hardshipOf(board)
  const path = newPath()
  const tries = Math.min(mostTries, triesOfMeeting * instance.meetings.length)
  for (let tried = 0; tried < tries && (waits.idle > 0 || hardship !== null); tried++) {
    if (!choosePath(board, path, random) || !keepsBreaks(board, path)) continue
    if (isBetter(board, { waits, hardship }, path) && mayChange(chain, path)) {
      hardship?.note(path)
      changePlaces(board, path)
      waits.renew([path.start, path.end])
    }
  }
  return Int32Array.from(board.slotOf)
}

/** A chain from somebody who idles in the slot to which one of her meetings goes. */
function choosePath(board: Board, path: Path, random: () => number) {
  const { slots } = board.instance
  const seat = Math.floor(random() * board.pairs.length)
  path.start = board.pairs[seat] ?? 0
  path.from = board.slotOf[seat >> 1] ?? 0
  path.to = Math.floor(random() * slots)
  if (!board.open[(seat >> 1) * slots + path.to] || (board.at[path.start * slots + path.to] ?? 0) >= 0) return false
  followPath(board, path)
  return true
}

function keepsBreaks({ days }: Board, { start, from, to, end, leaves, takes }: Path) {
  return (
    breaksAfter(days, start, { from, to }) === breaksIn(days, start) &&
    breaksAfter(days, end, { from: leaves, to: takes }) === breaksIn(days, end)
  )
}

/** What is looked at after the breaks. */
interface Later {
  waits: Waits
  hardship: Hardship | null
}

/** Tries it on the two days that change. */
function isBetter({ days }: Board, { waits, hardship }: Later, path: Path) {
  const { start, end, from, to } = path
  const flip = () => {
    for (const each of [start, end]) {
      toggle(days, each, from)
      toggle(days, each, to)
    }
  }
  const before = { longest: waits.longest(), idle: waits.idle }
  flip()
  waits.renew([start, end])
  const after = { longest: waits.longest(), idle: waits.idle }
  flip()
  waits.renew([start, end])
  if (after.longest !== before.longest) return after.longest < before.longest
  if (after.idle !== before.idle) return after.idle < before.idle
  return hardship === null || hardship.growth(path) <= 0
}
