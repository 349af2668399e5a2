import { annealer } from '../rules/round/anneal.ts'
import type { Agenda } from '../rules/round/instance.ts'
import { cooling } from './cooling.ts'
import { exact } from './exact.ts'
import { flowBound } from './flow-bound.ts'
import { type Lane, openLane } from './lane.ts'
import { improve, raise, type Search, take, triesOf, type Way } from './search.ts'

/** What one step does at most: moves of the annealer, more from the second step on, and conflicts of the exact solver. */
const movesOfStep = 200_000
const longestStep = 2
/** A bound that rises easily rises so often in one step. */
const mostRungs = 4
const conflictsOfStep = 2_000
const heat = { from: 0.7, to: 0.05 }

/**
 * Fewer breaks by annealing and mending in a thread beside, fewer breaks and a higher bound by proof here; each learns of the other
 * between steps.
 */
export async function proving(search: Search): Promise<Way> {
  const { instance, seed } = search
  let lane: Lane | undefined
  const solver = await exact(instance, 'meetings')
  let known: Agenda | null = null
  const first = () => {
    const local = annealer(instance, search.random)
    local.fill(triesOf(instance))
    const found = local.best()
    if (found) improve(search, found.agenda)
    else take(search, solver.any(conflictsOfStep))
  }
  const below = () =>
    take(search, search.best ? solver.atMost(search.best.breaks - 1, conflictsOfStep) : solver.any(conflictsOfStep))
  const climb = () => {
    for (let rung = 0; rung < mostRungs; rung++) {
      const { bound } = search
      take(search, solver.raise(conflictsOfStep))
      if (search.bound === bound || search.best?.breaks === search.bound) return
    }
  }
  const atBound = () => (search.best ? take(search, solver.atMost(search.bound, conflictsOfStep)) : first())
  const prove = (number: number) => {
    climb()
    if (number % 2 === 0 && search.best?.breaks !== search.bound) (number % 4 ? below : atBound)()
  }
  return {
    step: async (number) => {
      if (number === 1) return first()
      const agenda = search.best && search.best.agenda !== known ? search.best.agenda : null
      const task = {
        moves: movesOfStep * Math.min(number - 1, longestStep),
        ...cooling(number - 2, heat),
      }
      // Whoever is done with the first step needs no second thread.
      lane ??= openLane(instance, seed)
      const beside = lane.run({ agenda, task, tries: triesOf(instance) })
      if (number === 2) raise(search, await flowBound(instance))
      else prove(number)
      const { best } = await beside
      if (best) improve(search, best.agenda)
      if (search.best && search.best.agenda !== known) {
        known = search.best.agenda
        solver.suggest(known)
      }
    },
    end: async () => {
      solver.end()
      await lane?.end()
    },
  }
}
