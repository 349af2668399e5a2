import { type Agenda, type Instance, meetingsOf, openSlots } from '../rules/round/instance.ts'
import { encodeOrder } from './encode-order.ts'
import { encodeDays } from './encode-days.ts'
import type { Formula } from './formula.ts'

export interface Encoded {
  /** For each participant, literals of which as many hold as she has breaks, at least. */
  breaks: number[][]
  /** Whether each meeting is in each slot: 0 where it cannot be. */
  placed: number[][]
  agenda(): Agenda
}

/**
 * Two ways to say that tables are scarce: so many meetings in a slot, or twice as many people. Neither is the better one for every
 * round: the first proved `ticf-13crafc` in a third of the time, the second sees further into `forum-13crafb`.
 */
export type Counting = 'meetings' | 'people'

/** The round as a formula: what satisfies it is an agenda that breaks no rule, whatever its breaks. */
export function encode(formula: Formula, instance: Instance, counting: Counting): Encoded {
  const open = openSlots(instance)
  const placed = open.map((slots) =>
    Array.from({ length: instance.slots }, (_, slot) => (slots.includes(slot) ? formula.variable() : 0)),
  )
  for (const row of placed) {
    formula.some(...row)
    formula.atMostOne(row.filter(Boolean))
  }
  const days = encodeDays(formula, instance, { placed, meetings: meetingsOf(instance) })
  if (counting === 'meetings') seats(formula, placed, instance.tables)
  else
    seats(
      formula,
      days.map(({ busy }) => busy),
      2 * instance.tables,
    )
  if (instance.interpreters !== undefined)
    seats(
      formula,
      placed.filter((_, meeting) => instance.meetings[meeting]?.needsInterpreter),
      instance.interpreters,
    )
  encodeOrder(formula, instance, placed)
  const breaks = days.map((day) => day.breaks)
  fairness(formula, instance, breaks)
  return {
    breaks,
    placed,
    agenda: () =>
      Int32Array.from(placed, (row) => row.findIndex((literal) => literal !== 0 && formula.sat.value(literal))),
  }
}

/** At most so many of these in each slot: as there are seats at tables, or interpreters. */
function seats(formula: Formula, rows: readonly number[][], most: number) {
  const slots = Math.max(0, ...rows.map((row) => row.length))
  for (let slot = 0; slot < slots; slot++) {
    const here = rows.map((row) => row[slot] ?? 0).filter(Boolean)
    if (here.length > most) formula.some(-(formula.count(here, most + 1)[most] ?? 0))
  }
}

/** Where anybody has k + d breaks, everybody has k; who can have none bounds everyone at once. */
function fairness(formula: Formula, { fairness: most }: Instance, breaks: readonly number[][]) {
  const counts = breaks.map((literals) => formula.count(literals, literals.length))
  const longest = Math.max(0, ...counts.map((outputs) => outputs.length))
  for (let least = 1; least + most <= longest; least++) {
    const anybody = formula.variable()
    for (const outputs of counts) {
      const reached = outputs[least + most - 1]
      if (reached) formula.some(-reached, anybody)
      formula.some(-anybody, outputs[least - 1] ?? 0)
    }
  }
}
