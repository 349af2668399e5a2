import { qualityOf, violations } from '../rules/round/check.ts'
import type { Agenda, Instance } from '../rules/round/instance.ts'
import type { Answer } from './exact.ts'

/** What is known so far of one round. */
export interface Search {
  instance: Instance
  seed: number
  best: { agenda: Agenda; breaks: number } | null
  bound: number
  isImpossible: boolean
  /** Told of each improvement. */
  tell(): void
  random(): number
}

/** How a round is searched; each step does so much work and no more, whatever the clock says. */
export interface Way {
  step(number: number): Promise<void>
  end(): Promise<void>
}

export function triesOf({ meetings }: Instance): number {
  return 50 * meetings.length + 1000
}

export function take(search: Search, answer: Answer): void {
  if (answer === 'unknown') return
  if (answer === 'impossible') search.isImpossible = true
  else if ('atLeast' in answer) raise(search, answer.atLeast)
  else improve(search, answer.agenda)
}

export function raise(search: Search, bound: number): void {
  if (bound <= search.bound) return
  search.bound = bound
  search.tell()
}

/** Nothing is taken that the checker has not passed. */
export function improve(search: Search, agenda: Agenda): void {
  const { breaks } = qualityOf(search.instance, agenda)
  if (search.best && breaks >= search.best.breaks) return
  const faults = violations(search.instance, agenda)
  if (faults.length) throw new Error(`The solver made an agenda that breaks a rule: ${JSON.stringify(faults[0])}`)
  search.best = { agenda, breaks }
  search.tell()
}
