import type { FaultValues } from './fault-values.ts'

export type FaultName = keyof FaultValues

/** Where a fault is: a file inside the course folder, and its line, counted from one, when it has one. */
export interface Place {
  file: string
  line: number | null
}

export interface FaultOf<name extends FaultName> extends Place {
  name: name
  values: FaultValues[name]
}

/** One thing that is wrong with a package; its words are in messages/, by name. */
export type Fault = { [name in FaultName]: FaultOf<name> }[FaultName]

/** A check says each fault that it finds as it goes on, and returns what it could read. */
export type Checking<value = void> = Generator<Fault, value>

export function fault<name extends FaultName>(place: Place, name: name, values: FaultValues[name]): FaultOf<name> {
  return { file: place.file, line: place.line, name, values }
}

/** Runs a check to its end: all faults, and the value. */
export function run<value>(checking: Checking<value>): { faults: Fault[]; value: value } {
  const faults: Fault[] = []
  for (;;) {
    const step = checking.next()
    if (step.done) return { faults, value: step.value }
    faults.push(step.value)
  }
}

/** By file, then line: the order in which they are mended. */
export function inReadingOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((one, other) => byText(one.file, other.file) || (one.line ?? 0) - (other.line ?? 0))
}

/** The one order of texts in packages: by code unit, the same on every machine and in every language. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
