import { daysOf, type Instance } from '../rules/round/instance.ts'
import type { Formula } from './formula.ts'

interface Plan {
  placed: readonly number[][]
  /** For each participant. */
  meetings: readonly number[][]
}

/** For each participant. */
export interface EncodedDay {
  /** Whether she meets in each slot: 0 where she cannot. */
  busy: number[]
  /** Literals that hold where a break ends. */
  breaks: number[]
}

/** Nobody in two meetings at once. */
export function encodeDays(formula: Formula, instance: Instance, { placed, meetings }: Plan): EncodedDay[] {
  const { slots } = instance
  const days = daysOf(instance)
  return meetings.map((own) => {
    if (!own.length) return { busy: [], breaks: [] }
    const busy = Array.from({ length: slots }, (_, slot) => {
      const here = own.map((meeting) => placed[meeting]?.[slot] ?? 0).filter(Boolean)
      return busyIn(formula, here)
    })
    const met = metBy(formula, busy, own.length)
    if (own.length === 1 || own.length === slots) return { busy, breaks: [] }
    if (days.length === 1) return { busy, breaks: breakEnds(formula, busy, met) }
    const breaks = days.flatMap(({ from, to }) => {
      const today = busy.slice(from, to)
      return breakEnds(formula, today, metToday(formula, today))
    })
    return { busy, breaks }
  })
}

/** Whether a participant meets in a slot; 0 where she cannot. */
function busyIn(formula: Formula, here: readonly number[]) {
  formula.atMostOne(here)
  if (!here.length) return 0
  const busy = formula.variable()
  formula.some(-busy, ...here)
  for (const literal of here) formula.some(-literal, busy)
  return busy
}

/**
 * For each slot, whether she has met at all by its end. Counting her meetings slot by slot says no more than the rest does, but it
 * lets the solver see at once who has too little time left.
 */
function metBy(formula: Formula, busy: readonly number[], total: number): number[] {
  let before: number[] = []
  return busy.map((now, slot) => {
    const counts = Array.from({ length: Math.min(total, slot + 1) }, (_, count) =>
      countBy(formula, { now, before, count }),
    )
    // Fewer slots are left than meetings: these must have been.
    const due = total - (busy.length - 1 - slot)
    if (due >= 1) formula.some(counts[due - 1] ?? 0)
    before = counts
    return counts[0] ?? 0
  })
}

/** For each slot of a day, whether she has met on it by its end. */
function metToday(formula: Formula, busy: readonly number[]): number[] {
  let before = 0
  return busy.map((now) => {
    const met = formula.variable()
    if (now) formula.some(-now, met)
    if (before) formula.some(-before, met)
    formula.some(-met, before, now)
    before = met
    return met
  })
}

/** More than `count` meetings by now: so before, or so many before and one now. */
function countBy(formula: Formula, { now, before, count }: { now: number; before: readonly number[]; count: number }) {
  const reached = formula.variable()
  const already = before[count] ?? 0
  const oneLess = count === 0 ? null : (before[count - 1] ?? 0)
  if (already) formula.some(-already, reached)
  formula.some(-reached, already, now)
  if (oneLess !== null) formula.some(-reached, oneLess)
  if (now && oneLess !== 0) formula.some(-now, -(oneLess ?? 0), reached)
  return reached
}

/** She has met before on that day, idles in a slot, and meets in the next: a break ends. */
function breakEnds(formula: Formula, busy: readonly number[], met: readonly number[]) {
  return busy.slice(1, -1).flatMap((now, index) => {
    const next = busy[index + 2]
    if (!next) return []
    const ends = formula.variable()
    const before = met[index] ?? 0
    formula.some(-next, now, -before, ends)
    for (const part of [next, -now, before]) if (part) formula.some(-ends, part)
    return [ends]
  })
}
