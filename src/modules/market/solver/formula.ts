import { Cadical } from 'cadical-wasm'

/** A formula in clauses that grows while it is solved. A literal is a variable's number, negative where it is denied. */
export interface Formula {
  sat: Cadical
  variable(): number
  /** At least one of these holds; 0 stands for what never holds. */
  some(...literals: number[]): void
  atMostOne(literals: readonly number[]): void
  /** Outputs: the k-th (from 0) holds exactly when more than k of the literals hold; at most `most` outputs are made. */
  count(literals: readonly number[], most: number): number[]
}

export async function newFormula(): Promise<Formula> {
  const sat = await Cadical.create({ quiet: true })
  let variables = 0
  const variable = () => ++variables
  const some = (...literals: number[]) => sat.addClause(literals.filter((literal) => literal !== 0))
  const count = (literals: readonly number[], most: number): number[] => {
    if (literals.length <= 1) return [...literals]
    const half = literals.length >> 1
    const sideOf = (part: readonly number[]) => ({ outputs: count(part, most), size: part.length })
    const sides = [sideOf(literals.slice(0, half)), sideOf(literals.slice(half))] as const
    const outputs = Array.from({ length: Math.min(literals.length, most) }, variable)
    merge(some, sides, outputs)
    return outputs
  }
  return {
    sat,
    variable,
    some,
    atMostOne: (literals) =>
      literals.forEach((one, index) => literals.slice(index + 1).forEach((other) => some(-one, -other))),
    count,
  }
}

/** A node of a totalizer (Bailleux and Boufkhad, 2003): the sum of two unary numbers, exact in both directions. */
function merge(some: Formula['some'], [left, right]: readonly [Side, Side], outputs: readonly number[]) {
  for (let one = 0; one <= left.outputs.length; one++)
    for (let other = 0; other <= right.outputs.length; other++) {
      // At least `one` on the left and `other` on the right: at least their sum.
      const sum = outputs[Math.min(one + other, outputs.length) - 1]
      if (sum) some(-reached(left, one), -reached(right, other), sum)
      // At most `one` on the left and `other` on the right: at most their sum.
      const above = outputs[one + other]
      if (above && isKnown(left, one) && isKnown(right, other))
        some(exceeded(left, one), exceeded(right, other), -above)
    }
}

interface Side {
  outputs: readonly number[]
  /** How many literals it counts: more than outputs where it was cut. */
  size: number
}

/** Literal for 'at least so many'; 0, which `some` leaves out, where that always holds. */
function reached({ outputs }: Side, count: number) {
  return outputs[count - 1] ?? 0
}

/** Literal for 'more than so many'; 0 where that never holds. */
function exceeded({ outputs }: Side, count: number) {
  return outputs[count] ?? 0
}

function isKnown({ outputs, size }: Side, count: number) {
  return count < outputs.length || count === size
}
