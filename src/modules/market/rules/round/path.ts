import type { Board } from './board.ts'
import { type Chain, hasInterpreters, isOrdered, join } from './chain.ts'
import { toggle, valueAt } from './days.ts'

/**
 * The chain of somebody who meets in one slot and idles in another, followed by the participants instead of the meetings: it is a path,
 * and only the days of its two ends change when its meetings change places. Where it comes back to its beginning it is a circle, and
 * nobody's day changes.
 */
export interface Path {
  start: number
  from: number
  to: number
  end: number
  /** Which of the two slots its end gives up, and which it takes. */
  leaves: number
  takes: number
  /** Meetings. */
  length: number
}

export function newPath(): Path {
  return { start: 0, from: 0, to: 0, end: 0, leaves: 0, takes: 0, length: 0 }
}

export function followPath({ partner, instance: { slots } }: Board, path: Path): void {
  const { start } = path
  let end = start
  let leaves = path.to
  let takes = path.from
  let length = 0
  for (;;) {
    const next = partner[end * slots + takes] ?? -1
    if (next < 0) break
    end = next
    length++
    const slot = takes
    takes = leaves
    leaves = slot
    if (end === start) break
  }
  path.end = end
  path.leaves = leaves
  path.takes = takes
  path.length = length
}

/** Whether its meetings may change places: tables, and what each meeting may. */
export function mayChange(chain: Chain, path: Path): boolean {
  const { board } = chain
  if (path.length % 2 === 1 && valueAt(board.filled, path.to) >= board.instance.tables) return false
  return board.isFree || (areOpen(chain, path) && hasInterpreters(chain) && isOrdered(chain))
}

/** Takes the meetings of the path into the chain, as long as each may be in the other slot. */
function areOpen(chain: Chain, { start, from, to, length }: Path) {
  const { at, partner, open, instance } = chain.board
  const { slots } = instance
  chain.from = from
  chain.to = to
  chain.size = 0
  chain.mark++
  let who = start
  for (let index = 0; index < length; index++) {
    const here = index % 2 === 0 ? from : to
    const meeting = at[who * slots + here] ?? 0
    if (!open[meeting * slots + from + to - here]) return false
    join(chain, meeting)
    who = partner[who * slots + here] ?? 0
  }
  return true
}

/** Lets the meetings of the path change places; doing it again with the slots the other way round undoes it. */
export function changePlaces(board: Board, path: Path): void {
  const { days, filled } = board
  const { start, from, to, end, length } = path
  if (board.interpreters !== null) interpret(board, path)
  exchange(board, path)
  if (start === end) return
  toggle(days, start, from)
  toggle(days, start, to)
  toggle(days, end, from)
  toggle(days, end, to)
  if (length % 2 === 0) return
  filled[to] = valueAt(filled, to) + 1
  filled[from] = valueAt(filled, from) - 1
}

/** Counts those that need an interpreter where they will stand. */
function interpret({ at, partner, interpreters, instance: { slots } }: Board, { start, from, to, length }: Path) {
  if (interpreters === null) return
  const { needs, here } = interpreters
  let who = start
  for (let index = 0; index < length; index++) {
    const [stands, goes] = index % 2 === 0 ? [from, to] : [to, from]
    if (needs[at[who * slots + stands] ?? 0]) {
      here[stands] = (here[stands] ?? 0) - 1
      here[goes] = (here[goes] ?? 0) + 1
    }
    who = partner[who * slots + stands] ?? 0
  }
}

/** Everyone on the path does in the one slot what was for the other. */
function exchange({ at, partner, slotOf, instance: { slots } }: Board, { start, end, from, to, length }: Path) {
  let who = start
  let next = from
  for (let left = start === end ? length : length + 1; left > 0; left--) {
    const one = who * slots + from
    const other = who * slots + to
    const meeting = valueAt(at, one)
    const back = valueAt(at, other)
    const ahead = valueAt(partner, one)
    const behind = valueAt(partner, other)
    if (meeting >= 0) slotOf[meeting] = to
    if (back >= 0) slotOf[back] = from
    at[one] = back
    at[other] = meeting
    partner[one] = behind
    partner[other] = ahead
    who = next === from ? ahead : behind
    next = from + to - next
  }
}
