import { annealer, type Annealer } from '../rules/round/anneal.ts'
import { qualityOf, violations } from '../rules/round/check.ts'
import { type Impossibility, impossibilities } from '../rules/round/impossible.ts'
import type { Agenda, Instance } from '../rules/round/instance.ts'
import { randomOf } from '../rules/round/random.ts'
import { exact, type Answer, type Exact } from './exact.ts'
import { flowBound } from './flow-bound.ts'
import { polish } from '../rules/round/polish.ts'

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

/** What one step does at most: moves of the annealer, conflicts of the exact solver. */
const movesOfStep = 200_000
const conflictsOfStep = 2_000
/** Larger rounds (meetings times slots times tables) are not proved, only improved: their formula would not fit into memory. */
const mostPlaces = 600_000
const triesOfMeeting = 50

/**
 * Anytime: a feasible agenda as soon as there is one, then fewer breaks and a higher bound in turn, until they meet or time is over.
 * No step hangs on a clock, so that the number of steps says what was done.
 */
export async function schedule(instance: Instance, wish: Wish): Promise<Outcome> {
  const reasons = impossibilities(instance)
  if (reasons.length) return { verdict: 'infeasible', agenda: null, breaks: null, bound: 0, steps: 0, reasons }
  const search = await openSearch(instance, wish)
  try {
    await run(search, wish)
  } finally {
    search.solver?.end()
  }
  return outcomeOf(search)
}

interface Search {
  instance: Instance
  solver: Exact | null
  local: Annealer
  isFilled: boolean
  best: { agenda: Agenda; breaks: number } | null
  bound: number
  isImpossible: boolean
  steps: number
  tell(): void
  random(): number
}

async function openSearch(instance: Instance, { seed, onProgress }: Wish): Promise<Search> {
  const random = randomOf(seed)
  const isSmall = instance.meetings.length * instance.slots * instance.tables <= mostPlaces
  const search: Search = {
    instance,
    solver: isSmall ? await exact(instance) : null,
    local: annealer(instance, random),
    isFilled: false,
    best: null,
    bound: 0,
    isImpossible: false,
    steps: 0,
    tell: () => onProgress?.({ breaks: search.best?.breaks ?? null, bound: search.bound, steps: search.steps }),
    random,
  }
  return search
}

async function run(search: Search, { steps, goOn }: Wish) {
  const order = [first, anneal, tables, anneal, below, climb, anneal, atBound]
  for (let turn = 0; search.steps < steps && !isOver(search) && goOn(); turn++) {
    // What comes first comes once; then the others in turn.
    const step = order[turn < order.length ? turn : 3 + ((turn - 3) % (order.length - 3))] ?? anneal
    search.steps++
    await step(search)
  }
  if (search.best) search.best.agenda = polish(search.instance, search.best.agenda, search.random)
}

function isOver({ best, bound, isImpossible }: Search) {
  return isImpossible || (best !== null && best.breaks <= bound)
}

function first(search: Search) {
  search.isFilled = search.local.fill(triesOfMeeting * search.instance.meetings.length + 1000)
  takeLocal(search)
  if (!search.best) take(search, search.solver?.any(conflictsOfStep))
}

async function tables(search: Search) {
  raise(search, search.solver ? await flowBound(search.instance) : 0)
}

function anneal(search: Search) {
  const { local, best } = search
  if (!search.isFilled) {
    if (!best) return first(search)
    search.isFilled = true
    local.take(best.agenda)
  }
  local.run(movesOfStep, heatOf(search.steps, search.solver ? heats.proved : heats.large))
  takeLocal(search)
}

interface Range {
  from: number
  to: number
}

/** Large rounds, of which there are too many moves for each meeting to be tried often, are kept between milder temperatures. */
const heats = { proved: { from: 0.7, to: 0.05 }, large: { from: 0.3, to: 0.11 } } satisfies Record<string, Range>

/** Again and again from warm to cold, each time slower. */
function heatOf(step: number, { from, to }: Range): Range {
  const cycle = Math.floor(Math.log2(step + 1))
  const place = (step + 1 - 2 ** cycle) / 2 ** cycle
  const at = (part: number) => from * (to / from) ** part
  return { from: at(place), to: at(place + 1 / 2 ** cycle) }
}

function below(search: Search) {
  if (!search.best) return take(search, search.solver?.any(conflictsOfStep))
  take(search, search.solver?.atMost(search.best.breaks - 1, conflictsOfStep))
}

function climb(search: Search) {
  take(search, search.solver?.raise(conflictsOfStep))
}

function atBound(search: Search) {
  if (search.best) take(search, search.solver?.atMost(search.bound, 2 * conflictsOfStep))
  else first(search)
}

function takeLocal(search: Search) {
  const found = search.local.best()
  if (found) improve(search, found.agenda)
}

function take(search: Search, answer: Answer | undefined) {
  if (answer === undefined || answer === 'unknown') return
  if (answer === 'impossible') search.isImpossible = true
  else if ('atLeast' in answer) raise(search, answer.atLeast)
  else improve(search, answer.agenda)
}

function raise(search: Search, bound: number) {
  if (bound <= search.bound) return
  search.bound = bound
  search.tell()
}

/** Nothing is taken that the checker has not passed. */
function improve(search: Search, agenda: Agenda) {
  const { breaks } = qualityOf(search.instance, agenda)
  if (search.best && breaks >= search.best.breaks) return
  const faults = violations(search.instance, agenda)
  if (faults.length) throw new Error(`The solver made an agenda that breaks a rule: ${JSON.stringify(faults[0])}`)
  search.best = { agenda, breaks }
  search.solver?.suggest(agenda)
  search.tell()
}

function outcomeOf({ best, bound, isImpossible, steps }: Search): Outcome {
  const common = { agenda: best?.agenda ?? null, breaks: best?.breaks ?? null, bound, steps, reasons: [] }
  if (isImpossible) return { ...common, verdict: 'infeasible', agenda: null, breaks: null }
  if (!best) return { ...common, verdict: 'unknown' }
  if (best.breaks <= bound) return { ...common, verdict: 'optimal' }
  return { ...common, verdict: bound > 0 ? 'bounded' : 'unproved' }
}
