import { type Agenda, daysOf, type Instance } from './instance.ts'

export interface Mending {
  random: () => number
  /** How many slots. */
  size: number
}

/** How often they are chosen for the sake of somebody's break. */
const focus = 0.7

/**
 * Slots within which a break may be mended: as a rule those in which somebody waits and those beside them and at the ends of her day,
 * else any that follow each other.
 */
export function mendingSlots(instance: Instance, agenda: Agenda, { random, size }: Mending): Set<number> {
  const { slots } = instance
  const chosen = new Set<number>()
  const any = (most: number) => Math.floor(random() * most)
  const waiting = random() < focus ? waitOfSomebody(instance, agenda, random) : null
  if (!waiting) {
    const first = any(slots - size + 1)
    for (let slot = first; slot < first + size; slot++) chosen.add(slot)
    return chosen
  }
  for (const slot of waiting.idle) if (chosen.size < size / 2) chosen.add(slot)
  const beside = waiting.beside.filter((slot) => !chosen.has(slot))
  while (beside.length && chosen.size < size - 2) chosen.add(beside.splice(any(beside.length), 1)[0] ?? 0)
  while (chosen.size < Math.min(size, slots)) chosen.add(any(slots))
  return chosen
}

interface Wait {
  /** Between two meetings of a day. */
  idle: number[]
  /** Before and after it, and where her day begins and ends. */
  beside: number[]
}

/** Of somebody who has a break; null where nobody has. */
function waitOfSomebody(instance: Instance, agenda: Agenda, random: () => number): Wait | null {
  const waits = busySlots(instance, agenda).flatMap((busy) =>
    daysOf(instance).flatMap((day) => waitWithin(busy, day) ?? []),
  )
  return waits[Math.floor(random() * waits.length)] ?? null
}

function busySlots({ participants, meetings }: Instance, agenda: Agenda): Set<number>[] {
  const busy = participants.map(() => new Set<number>())
  for (const [meeting, { pair }] of meetings.entries()) for (const who of pair) busy[who]?.add(agenda[meeting] ?? 0)
  return busy
}

function waitWithin(busy: ReadonlySet<number>, { from, to }: { from: number; to: number }): Wait | null {
  const today = [...busy].filter((slot) => slot >= from && slot < to)
  const [first, last] = [Math.min(...today), Math.max(...today)]
  const idle = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index).filter(
    (slot) => !busy.has(slot),
  )
  if (!idle.length) return null
  const beside = [first - 1, first, last, last + 1, ...idle.flatMap((slot) => [slot - 1, slot + 1])]
  return { idle, beside: [...new Set(beside)].filter((slot) => slot >= from && slot < to) }
}
