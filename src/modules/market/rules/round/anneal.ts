import { type Board, emptyBoard, place } from './board.ts'
import { type Chain, findChain, newChain } from './chain.ts'
import { breaksIn, idleIn, toggle } from './days.ts'
import { fillBoard } from './fill.ts'
import type { Agenda, Instance } from './instance.ts'
import { swapChain } from './swap-chain.ts'

/** What a break costs beside an idle slot, and what too many breaks of one person cost beside a break. */
const costOfBreak = 1
const costOfIdle = 0.03
const costOfUnfair = 20

export interface Annealer {
  /** Places every meeting without looking at breaks; false where so many tries did not suffice. */
  fill(tries: number): boolean
  /** Takes over an agenda that breaks no rule. */
  take(agenda: Agenda): void
  /** Tries so many moves, cooling from one temperature to the other. */
  run(moves: number, heat: { from: number; to: number }): void
  /** The best agenda so far that is fair, with its breaks. */
  best(): { agenda: Agenda; breaks: number } | null
}

/** Simulated annealing by Kempe chains: every agenda on the way keeps every rule but fairness, which costs. */
export function annealer(instance: Instance, random: () => number): Annealer {
  let board = emptyBoard(instance)
  let chain = newChain(board)
  const sums = { breaks: 0, unfair: 0 }
  let best: { agenda: Agenda; breaks: number } | null = null
  const note = () => {
    if (sums.unfair === 0 && sums.breaks < (best?.breaks ?? Infinity))
      best = { agenda: Int32Array.from(board.slotOf), breaks: sums.breaks }
  }
  const begin = () => {
    Object.assign(sums, { breaks: 0, unfair: 0 })
    instance.participants.forEach((_, participant) => add(sums, board, participant))
    note()
  }
  return {
    fill: (tries) => {
      const filled = fillBoard(chain, { random, tries })
      if (filled) begin()
      return filled
    },
    take: (agenda) => {
      board = emptyBoard(instance)
      chain = newChain(board)
      agenda.forEach((slot, meeting) => place(board, meeting, slot))
      begin()
    },
    run: (moves, { from, to }) => {
      const cooling = (to / from) ** (1 / Math.max(1, moves))
      let heat = from
      for (let move = 0; move < moves; move++) {
        heat *= cooling
        if (tryMove({ chain, random, sums }, heat) < 0) note()
      }
    },
    best: () => best,
  }
}

interface Sums {
  breaks: number
  /** Breaks above what fairness allows, where somebody has none. */
  unfair: number
}

interface Search {
  chain: Chain
  random: () => number
  sums: Sums
}

/** One chain, kept where it costs nothing or as chance and heat have it; gives the change in breaks and unfairness of what was kept. */
function tryMove({ chain, random, sums }: Search, heat: number): number {
  const { instance, slotOf, open } = chain.board
  const meeting = Math.floor(random() * slotOf.length)
  const to = Math.floor(random() * instance.slots)
  if (slotOf[meeting] === to || !open[meeting * instance.slots + to]) return 0
  if (!findChain(chain, meeting, to)) return 0
  const { cost, breaks, unfair } = costOfChain(chain)
  if (cost > 0 && random() >= Math.exp(-cost / heat)) return 0
  swapChain(chain)
  sums.breaks += breaks
  sums.unfair += unfair
  return breaks + unfair * costOfUnfair
}

const changed = { cost: 0, breaks: 0, unfair: 0, idle: 0 }

/** Only who meets in one of the two slots and not in the other has another day afterwards. */
function costOfChain({ board, meetings, size, from, to }: Chain) {
  const { at, pairs, instance } = board
  Object.assign(changed, { cost: 0, breaks: 0, unfair: 0, idle: 0 })
  for (let seat = 0; seat < 2 * size; seat++) {
    const participant = pairs[2 * (meetings[seat >> 1] ?? 0) + (seat & 1)] ?? 0
    const row = participant * instance.slots
    if (Number(at[row + from]) >= 0 !== Number(at[row + to]) >= 0) addDay(board, { participant, from, to })
  }
  changed.cost = changed.breaks * costOfBreak + changed.idle * costOfIdle + changed.unfair * costOfUnfair
  return changed
}

function addDay(
  { days, instance }: Board,
  { participant, from, to }: { participant: number; from: number; to: number },
) {
  const before = breaksIn(days, participant)
  changed.idle -= idleIn(days, participant)
  toggle(days, participant, from)
  toggle(days, participant, to)
  const after = breaksIn(days, participant)
  changed.idle += idleIn(days, participant)
  toggle(days, participant, from)
  toggle(days, participant, to)
  changed.breaks += after - before
  changed.unfair += Math.max(0, after - instance.fairness) - Math.max(0, before - instance.fairness)
}

function add(sums: Sums, { days, instance }: Board, participant: number) {
  const breaks = breaksIn(days, participant)
  sums.breaks += breaks
  sums.unfair += Math.max(0, breaks - instance.fairness)
}
