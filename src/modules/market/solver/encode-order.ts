import type { Instance } from '../rules/round/instance.ts'
import type { Formula } from './formula.ts'

/** Meetings that must be strictly earlier than others. */
export function encodeOrder(formula: Formula, { meetings }: Instance, placed: readonly number[][]): void {
  const orders = new Map<number, number[]>()
  meetings.forEach(({ after }, later) => {
    for (const earlier of after) {
      const done = orders.get(earlier) ?? doneBy(formula, placed[earlier] ?? [])
      orders.set(earlier, done)
      placed[later]?.forEach((here, slot) => {
        if (here) formula.some(-here, done[slot - 1] ?? 0)
      })
    }
  })
}

/** For each slot, whether the meeting has been by its end. */
function doneBy(formula: Formula, row: readonly number[]): number[] {
  const done: number[] = []
  row.forEach((here, slot) => {
    const now = formula.variable()
    const before = done[slot - 1] ?? 0
    if (here) formula.some(-here, now)
    if (before) formula.some(-before, now)
    formula.some(-now, before, here)
    done.push(now)
  })
  return done
}
