import type { Formula } from './formula.ts'

export interface Cores {
  /** Raises the bound by one, finds what reaches it, or runs out of conflicts. */
  step(conflicts: number): { atLeast: number } | 'satisfied' | 'impossible' | 'unknown'
}

interface Sum {
  outputs: number[]
  /** This output is denied at present; those below it are allowed. */
  at: number
}

/** Work spent on making a core smaller before it is used. */
const mostTrials = 40
const conflictsOfTrial = 500

/**
 * Fewest of some literals by unsatisfiable cores (the algorithm OLL of Andres, Kaufmann, Matheis and Schaub, 2012): all are denied;
 * where that cannot be, the literals of the core are counted, and one of them is allowed.
 */
export function cores(formula: Formula, literals: readonly number[]): Cores {
  const denied = new Set(literals.map((literal) => -literal))
  const sums = new Map<number, Sum>()
  let bound = 0
  return {
    step: (conflicts) => {
      const answer = formula.sat.solve({ assumptions: [...denied], conflicts })
      if (answer === 'satisfiable') return 'satisfied'
      if (answer === 'unknown') return 'unknown'
      const core = smaller(formula, formula.sat.failedAssumptions())
      if (!core.length) return 'impossible'
      bound++
      for (const literal of core) allowOne(denied, sums, literal)
      countCore(formula, { denied, sums, core })
      return { atLeast: bound }
    },
  }
}

/** The literal may hold from now on; where it stands for a sum, the next output of that sum is denied instead. */
function allowOne(denied: Set<number>, sums: Map<number, Sum>, literal: number) {
  denied.delete(literal)
  const sum = sums.get(-literal)
  const next = sum?.outputs[sum.at + 1]
  if (!sum || next === undefined) return
  denied.add(-next)
  sums.set(next, { outputs: sum.outputs, at: sum.at + 1 })
}

interface State {
  denied: Set<number>
  sums: Map<number, Sum>
  core: readonly number[]
}

/** Of the core at least one must hold; a second one costs again. */
function countCore(formula: Formula, { denied, sums, core }: State) {
  const outputs = formula.count(
    core.map((literal) => -literal),
    core.length,
  )
  formula.some(outputs[0] ?? 0)
  const second = outputs[1]
  if (second === undefined) return
  denied.add(-second)
  sums.set(second, { outputs, at: 1 })
}

/** Leaves out, one after the other, what the contradiction does not need. */
function smaller(formula: Formula, found: readonly number[]): readonly number[] {
  let core = shrunk(formula, found)
  if (core.length > mostTrials) return core
  for (const literal of core) {
    if (!core.includes(literal) || core.length === 1) continue
    const without = core.filter((other) => other !== literal)
    if (formula.sat.solve({ assumptions: without, conflicts: conflictsOfTrial }) === 'unsatisfiable')
      core = formula.sat.failedAssumptions()
  }
  return core
}

/** Asking again for a core of the core often leaves half of it. */
function shrunk(formula: Formula, found: readonly number[]): readonly number[] {
  let core = found
  for (;;) {
    if (formula.sat.solve({ assumptions: [...core], conflicts: 4 * conflictsOfTrial }) !== 'unsatisfiable') return core
    const next = formula.sat.failedAssumptions()
    if (next.length >= core.length) return core
    core = next
  }
}
