import { type Impossibility, impossibilities } from '../rules/round/impossible.ts'
import type { Agenda, Instance } from '../rules/round/instance.ts'
import { polish } from '../rules/round/polish.ts'
import { randomOf } from '../rules/round/random.ts'
import { improving } from './improving.ts'
import { proving } from './proving.ts'
import type { Search } from './search.ts'

export interface Wish {
  seed: number
  /** Ends after so many steps; the same seed and the same number of steps give the same agenda. */
  steps: number
  /** Asked before each step: false ends the search. Only this hangs on a clock. */
  goOn(): boolean
  /** Told of each improvement. */
  onProgress?(state: Progress): void
}

export interface Progress {
  breaks: number | null
  bound: number
  steps: number
}

export type Verdict = 'optimal' | 'bounded' | 'unproved' | 'infeasible' | 'unknown'

export interface Outcome {
  verdict: Verdict
  agenda: Agenda | null
  breaks: number | null
  /** No agenda has fewer breaks than this. */
  bound: number
  steps: number
  /** Why there can be none, where that was seen before anything was solved. */
  reasons: Impossibility[]
}

/** Larger rounds (meetings times slots times tables) are not proved, only improved: their formula would not fit into memory. */
const mostPlaces = 600_000

/**
 * Anytime: a feasible agenda as soon as there is one, then fewer breaks and a higher bound in turn, until they meet or time is over.
 * No step hangs on a clock, so that the number of steps says what was done.
 */
export async function schedule(instance: Instance, wish: Wish): Promise<Outcome> {
  const reasons = impossibilities(instance)
  if (reasons.length) return { verdict: 'infeasible', agenda: null, breaks: null, bound: 0, steps: 0, reasons }
  let steps = 0
  const search: Search = {
    instance,
    seed: wish.seed,
    best: null,
    bound: 0,
    isImpossible: false,
    tell: () => wish.onProgress?.({ breaks: search.best?.breaks ?? null, bound: search.bound, steps }),
    random: randomOf(wish.seed),
  }
  const isSmall = instance.meetings.length * instance.slots * instance.tables <= mostPlaces
  const way = isSmall ? await proving(search) : improving(search)
  try {
    while (steps < wish.steps && !isOver(search) && wish.goOn()) await way.step(++steps)
  } finally {
    await way.end()
  }
  if (search.best) search.best.agenda = polish(instance, search.best.agenda, search.random)
  return outcomeOf(search, steps)
}

function isOver({ best, bound, isImpossible }: Search) {
  return isImpossible || (best !== null && best.breaks <= bound)
}

function outcomeOf({ best, bound, isImpossible }: Search, steps: number): Outcome {
  const common = { agenda: best?.agenda ?? null, breaks: best?.breaks ?? null, bound, steps, reasons: [] }
  if (isImpossible) return { ...common, verdict: 'infeasible', agenda: null, breaks: null }
  if (!best) return { ...common, verdict: 'unknown' }
  if (best.breaks <= bound) return { ...common, verdict: 'optimal' }
  return { ...common, verdict: bound > 0 ? 'bounded' : 'unproved' }
}
