import type { Instance } from './instance.ts'

/** The meetings that need an interpreter, and how many stand in each slot. */
export interface Interpreters {
  needs: Uint8Array
  here: Int32Array
  most: number
}

/** Null where nobody counts them, or there are enough for all meetings at once. */
export function interpretersOf({ meetings, slots, interpreters }: Instance): Interpreters | null {
  const needs = Uint8Array.from(meetings, ({ needsInterpreter }) => Number(needsInterpreter ?? false))
  const all = needs.reduce((sum, each) => sum + each, 0)
  return interpreters === undefined || all <= interpreters
    ? null
    : { needs, here: new Int32Array(slots), most: interpreters }
}

/** Whether one is free for a meeting in a slot, or the meeting needs none. */
export function isInterpreted(interpreters: Interpreters | null, meeting: number, slot: number): boolean {
  return !interpreters?.needs[meeting] || (interpreters.here[slot] ?? 0) < interpreters.most
}

/** So many of the meetings that stand in the slot `from` and go, less those that come back, need one. */
interface Moving {
  from: number
  to: number
  more: number
}

/** Whether those of either slot are enough afterwards. */
export function areInterpreted({ here, most }: Interpreters, { from, to, more }: Moving): boolean {
  return (here[to] ?? 0) + more <= most && (here[from] ?? 0) - more <= most
}
