import type { Agenda, Instance } from '../rules/round/instance.ts'
import { cores, type Cores } from './cores.ts'
import { type Counting, encode } from './encode.ts'
import { newFormula } from './formula.ts'

export type Answer = { agenda: Agenda } | { atLeast: number } | 'impossible' | 'unknown'

/** Agendas that differ from one only within some slots, and have at most so many breaks. */
export interface Neighbourhood {
  agenda: Agenda
  slots: ReadonlySet<number>
  breaks: number
}

/** A solver that proves. Each call does at most so much work (conflicts), and remembers what it learnt. */
export interface Exact {
  /** Any agenda at all. */
  any(conflicts: number): Answer
  /** An agenda with at most so many breaks, or that there is none. */
  atMost(breaks: number, conflicts: number): Answer
  /** The same for what is near an agenda: only meetings of these slots move, and among these slots. */
  near(place: Neighbourhood, conflicts: number): { agenda: Agenda } | 'none' | 'unknown'
  /** One step upwards from below: that no agenda has fewer breaks than so many, or one that has no more. */
  raise(conflicts: number): Answer
  /** Looks near this agenda first. */
  suggest(agenda: Agenda): void
  end(): void
}

/** By CaDiCaL (Biere et al.), compiled to WebAssembly; the bound rises by unsatisfiable cores. */
export async function exact(instance: Instance, counting: Counting): Promise<Exact> {
  const formula = await newFormula()
  const encoded = encode(formula, instance, counting)
  const ends = encoded.breaks.flat()
  let counted: number[] | undefined
  let climb: Cores | undefined
  const ask = (conflicts: number, assumptions: number[]): Answer => {
    const answer = formula.sat.solve({ assumptions, conflicts })
    if (answer === 'satisfiable') return { agenda: encoded.agenda() }
    return answer === 'unknown' ? 'unknown' : 'impossible'
  }
  const denied = (breaks: number) => {
    counted ??= formula.count(ends, Math.min(ends.length, breaks + 2))
    const above = counted[breaks]
    return above ? [-above] : []
  }
  return {
    any: (conflicts) => ask(conflicts, []),
    atMost: (breaks, conflicts) => {
      const above = denied(breaks)
      const answer = ask(conflicts, above)
      return answer === 'impossible' && above.length ? { atLeast: breaks + 1 } : answer
    },
    near: ({ agenda, slots, breaks }, conflicts) => {
      const stays = encoded.placed.flatMap((row, meeting) => staying(row, agenda[meeting] ?? 0, slots))
      const answer = ask(conflicts, [...stays, ...denied(breaks)])
      if (answer === 'unknown') return answer
      return typeof answer === 'object' && 'agenda' in answer ? answer : 'none'
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

/** What keeps a meeting in its slot, or within the slots where that is one of them. */
function staying(row: readonly number[], slot: number, slots: ReadonlySet<number>): number[] {
  if (!slots.has(slot)) return [row[slot] ?? 0]
  return row.flatMap((literal, other) => (literal && !slots.has(other) ? [-literal] : []))
}
