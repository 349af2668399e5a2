import type { Agenda, Instance } from '../rules/round/instance.ts'
import { cores, type Cores } from './cores.ts'
import { encode } from './encode.ts'
import { newFormula } from './formula.ts'

export type Answer = { agenda: Agenda } | { atLeast: number } | 'impossible' | 'unknown'

/** A solver that proves. Each call does at most so much work (conflicts), and remembers what it learnt. */
export interface Exact {
  /** Any agenda at all. */
  any(conflicts: number): Answer
  /** An agenda with at most so many breaks, or that there is none. */
  atMost(breaks: number, conflicts: number): Answer
  /** One step upwards from below: that no agenda has fewer breaks than so many, or one that has no more. */
  raise(conflicts: number): Answer
  /** Looks near this agenda first. */
  suggest(agenda: Agenda): void
  end(): void
}

/** By CaDiCaL (Biere et al.), compiled to WebAssembly; the bound rises by unsatisfiable cores. */
export async function exact(instance: Instance): Promise<Exact> {
  const formula = await newFormula()
  const encoded = encode(formula, instance)
  const ends = encoded.breaks.flat()
  let counted: number[] | undefined
  let climb: Cores | undefined
  const ask = (conflicts: number, assumptions: number[]): Answer => {
    const answer = formula.sat.solve({ assumptions, conflicts })
    if (answer === 'satisfiable') return { agenda: encoded.agenda() }
    return answer === 'unknown' ? 'unknown' : 'impossible'
  }
  return {
    any: (conflicts) => ask(conflicts, []),
    atMost: (breaks, conflicts) => {
      counted ??= formula.count(ends, Math.min(ends.length, breaks + 2))
      const above = counted[breaks]
      const answer = ask(conflicts, above ? [-above] : [])
      return answer === 'impossible' && above ? { atLeast: breaks + 1 } : answer
    },
    raise: (conflicts) => {
      climb ??= cores(formula, ends)
      const step = climb.step(conflicts)
      return step === 'satisfied' ? { agenda: encoded.agenda() } : step
    },
    suggest: (agenda) =>
      encoded.placed.forEach((row, meeting) =>
        row.forEach((literal, slot) => {
          if (literal) formula.sat.phase(agenda[meeting] === slot ? literal : -literal)
        }),
      ),
    end: () => formula.sat.dispose(),
  }
}
