import type { Board } from './board.ts'
import type { Chain } from './chain.ts'
import { type Choices, choose, level, mending } from './choices.ts'
import { breaksAfter, breaksIn } from './days.ts'
import { changePlaces, followPath, mayChange, type Path } from './path.ts'

/** What too many breaks of one person cost beside a break. */
const costOfUnfair = 20
/** How many chains in a row may mend what the one before has broken. */
export const mostMending = 5

/** An agenda that is being annealed. */
export interface Search {
  board: Board
  chain: Chain
  choices: Choices
  random: () => number
  cost: number
  heat: number
  /** One of so many moves takes any two slots of anybody, circles included. */
  wanderings: number
  /** The chains of one move. */
  paths: readonly Path[]
}

/** What somebody's breaks cost: those that fairness does not allow, where somebody has none, cost more. */
export function weigh({ instance: { fairness } }: Board, breaks: number): number {
  return breaks > fairness ? breaks + costOfUnfair * (breaks - fairness) : breaks
}

/**
 * One chain, kept where it costs nothing or as chance and heat have it; else others that mend the break it has made, as long as one
 * leads to the next. Gives the change of the cost.
 */
export function tryMove(search: Search, move: number): number {
  const { board, random, chain, heat } = search
  const [path] = search.paths
  if (!path || !(move % search.wanderings === 0 ? wander(search, path) : begin(search, path))) return 0
  const cost = costOf(board, path)
  const isKept = cost <= 0 || random() < Math.exp(-cost / heat)
  if ((!isKept && cost > 1) || !mayChange(chain, path)) return 0
  changePlaces(board, path)
  const change = isKept ? cost : mend(search, cost)
  search.cost += change
  return change
}

/** A chain from somebody to whom it costs nothing. */
function begin({ board, choices, random }: Search, path: Path): boolean {
  const who = board.pairs[Math.floor(random() * board.pairs.length)] ?? 0
  if (!choose(choices, who, level)) return false
  path.start = who
  path.from = choices.from
  path.to = choices.to
  if (!isOpen(board, path) || costOfDay(board, who, path) > 0) return false
  followPath(board, path)
  return true
}

/** Any chain at all: a circle, or a path from one of its ends. */
function wander({ board, random }: Search, path: Path): boolean {
  const { slots } = board.instance
  const seat = Math.floor(random() * board.pairs.length)
  path.start = board.pairs[seat] ?? 0
  path.from = board.slotOf[seat >> 1] ?? 0
  path.to = Math.floor(random() * slots)
  if (path.from === path.to) return false
  followPath(board, path)
  if (path.end === path.start || (board.at[path.start * slots + path.to] ?? 0) < 0) return true
  path.start = path.end
  path.from = path.leaves
  path.to = path.takes
  followPath(board, path)
  return true
}

/** Whether the first meeting of the path may go, which is soon seen. */
function isOpen({ isFree, at, open, instance: { slots } }: Board, { start, from, to }: Path) {
  return isFree || open[(at[start * slots + from] ?? 0) * slots + to] === 1
}

function costOf(board: Board, path: Path) {
  if (path.end === path.start) return 0
  return costOfDay(board, path.start, path) + costOfDay(board, path.end, { from: path.leaves, to: path.takes })
}

function costOfDay(board: Board, who: number, move: { from: number; to: number }) {
  const { days } = board
  return weigh(board, breaksAfter(days, who, move)) - weigh(board, breaksIn(days, who))
}

/** Chains that follow each other, until no break more is left than before; all are undone where that does not come. */
function mend(search: Search, first: number): number {
  const { board, paths, chain } = search
  let cost = first
  let done = 1
  for (; cost > 0 && done <= mostMending; done++) {
    const [before, path] = [paths[done - 1], paths[done]]
    if (!before || !path || !mendEnd(search, before, path)) break
    const change = costOf(board, path)
    if (cost + change > 1 || !mayChange(chain, path)) break
    changePlaces(board, path)
    cost += change
  }
  if (cost <= 0) return cost
  while (done-- > 0) undo(board, paths[done])
  return 0
}

/** A chain from where the one before has ended that mends it there, and is not the same again. */
function mendEnd({ board, choices }: Search, before: Path, path: Path): boolean {
  if (!choose(choices, before.end, mending)) return false
  path.start = before.end
  path.from = choices.from
  path.to = choices.to
  if (path.from + path.to === before.from + before.to && isEither(before, path.from)) return false
  if (!isOpen(board, path) || costOfDay(board, path.start, path) >= 0) return false
  followPath(board, path)
  return true
}

function isEither({ from, to }: Path, slot: number) {
  return slot === from || slot === to
}

function undo(board: Board, path: Path | undefined) {
  if (!path) return
  const { from, to } = path
  path.from = to
  path.to = from
  changePlaces(board, path)
}
