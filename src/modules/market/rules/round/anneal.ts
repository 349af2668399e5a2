import { emptyBoard, place, remove } from './board.ts'
import { newChain } from './chain.ts'
import { newChoices } from './choices.ts'
import { breaksIn } from './days.ts'
import { fillBoard } from './fill.ts'
import type { Agenda, Instance } from './instance.ts'
import { mostMending, type Search, tryMove, weigh } from './move.ts'
import { newPath } from './path.ts'

/** Of agendas of more meetings only those are noted with which a run ends. */
const mostNoted = 2_000
/** One of so many moves takes any two slots: chains are short in large rounds, and there are hardly any circles. */
const wanderings = { small: 4, large: 64 }

export interface Annealer {
  /** Places every meeting without looking at breaks; false where so many tries did not suffice. */
  fill(tries: number): boolean
  /** Takes over an agenda that breaks no rule. */
  take(agenda: Agenda): void
  run(task: Annealing): void
  /** Where each meeting stands now. */
  agenda(): Agenda
  /** The best agenda so far that breaks no rule, with its breaks. */
  best(): { agenda: Agenda; breaks: number } | null
}

export interface Annealing {
  moves: number
  /** Temperatures, from which to which it is cooled. */
  from: number
  to: number
}

/** Simulated annealing by Kempe chains: agendas on the way keep every rule but fairness, which costs. */
export function annealer(instance: Instance, random: () => number): Annealer {
  const search = newSearch(instance, random)
  let best: { agenda: Agenda; breaks: number } | null = null
  const note = () => {
    if (search.cost >= (best?.breaks ?? Infinity) || !isFair(search)) return
    best = { agenda: Int32Array.from(search.board.slotOf), breaks: search.cost }
  }
  const begin = () => {
    search.cost = costOfAll(search)
    note()
  }
  return {
    fill: (tries) => {
      const filled = fillBoard(search.chain, { random, tries })
      if (filled) begin()
      return filled
    },
    take: (agenda) => {
      stand(search, agenda)
      begin()
    },
    run: (task) => {
      anneal(search, task, instance.meetings.length > mostNoted ? () => {} : note)
      note()
    },
    agenda: () => Int32Array.from(search.board.slotOf),
    best: () => best,
  }
}

function newSearch(instance: Instance, random: () => number): Search {
  const board = emptyBoard(instance)
  return {
    board,
    chain: newChain(board),
    choices: newChoices(instance, board.days, random),
    random,
    cost: 0,
    heat: 1,
    wanderings: instance.meetings.length > mostNoted ? wanderings.large : wanderings.small,
    paths: Array.from({ length: mostMending + 1 }, newPath),
  }
}

/** Takes up only what stands elsewhere. */
function stand({ board }: Search, agenda: Agenda) {
  const moved = [...agenda.keys()].filter((meeting) => board.slotOf[meeting] !== agenda[meeting])
  for (const meeting of moved) if ((board.slotOf[meeting] ?? -1) >= 0) remove(board, meeting)
  for (const meeting of moved) place(board, meeting, agenda[meeting] ?? 0)
}

function anneal(search: Search, task: Annealing, note: () => void) {
  const { moves, from, to } = task
  const cooling = (to / from) ** (1 / Math.max(1, moves))
  search.heat = from
  for (let move = 0; move < moves; move++) {
    search.heat *= cooling
    if (tryMove(search, move) < 0) note()
  }
}

function costOfAll({ board }: Search) {
  return board.instance.participants.reduce((sum, _, who) => sum + weigh(board, breaksIn(board.days, who)), 0)
}

function isFair({ board: { instance, days } }: Search) {
  return instance.participants.every((_, who) => breaksIn(days, who) <= instance.fairness)
}
