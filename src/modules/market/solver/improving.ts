import { setImmediate } from 'node:timers/promises'
import { annealer } from '../rules/round/anneal.ts'
import { cooling, type Range } from './cooling.ts'
import { improve, type Search, triesOf, type Way } from './search.ts'

const movesOfStep = 200_000
/** The checker takes as long as a step. */
const stepsUntilShown = 10

/** Rounds too large to be proved: annealing alone. */
export function improving(search: Search): Way {
  const { instance, random } = search
  const local = annealer(instance, random)
  let isFilled = false
  const show = () => {
    const found = local.best()
    if (found) improve(search, found.agenda)
  }
  return {
    step: async (number) => {
      if (isFilled) local.run({ moves: movesOfStep, ...heatOf(number) })
      else isFilled = local.fill(triesOf(instance))
      if (number === 1 || number % stepsUntilShown === 0) show()
      // Lets a signal to stop be heard.
      await setImmediate()
    },
    end: async () => show(),
  }
}

/** Warm at first, cooled ever more slowly, so that an agenda is good for the time it was given; once cold, warmed a little and cooled again. */
const warmest = 0.25
const coldest = 0.075
const slowness = 0.5
const stepsUntilCooler = 105
const rewarmed = { from: 0.15, to: coldest }

function heatOf(step: number): Range {
  const at = (steps: number) => warmest * (1 + steps / stepsUntilCooler) ** -slowness
  if (at(step) > coldest) return { from: at(step), to: at(step + 1) }
  return cooling(step, rewarmed)
}
