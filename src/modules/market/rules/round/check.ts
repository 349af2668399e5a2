// Written apart from the solver: reads the rules as a person would and believes nothing. Every agenda passes here before anyone
// sees it.
import type { Agenda, Instance } from './instance.ts'

export type Violation =
  | { rule: 'not-placed'; meeting: number }
  | { rule: 'wrong-session'; meeting: number }
  | { rule: 'not-where-fixed'; meeting: number }
  | { rule: 'forbidden-slot'; meeting: number; participant: number }
  | { rule: 'two-at-once'; participant: number; slot: number }
  | { rule: 'too-many-in-slot'; slot: number; meetings: number }
  | { rule: 'too-few-interpreters'; slot: number; needed: number }
  | { rule: 'not-after'; meeting: number; earlier: number }
  | { rule: 'unfair'; most: number; least: number }

/** Everything that an agenda breaks; empty where it is a good one. */
export function violations(instance: Instance, agenda: Agenda): Violation[] {
  return [
    ...meetingViolations(instance, agenda),
    ...doubleBookings(instance, agenda),
    ...fullSlots(instance, agenda),
    ...withoutInterpreter(instance, agenda),
    ...orderViolations(instance, agenda),
    ...unfairness(instance, agenda),
  ]
}

function meetingViolations({ meetings, participants, slots, morningSlots }: Instance, agenda: Agenda): Violation[] {
  return meetings.flatMap(({ pair, session, fixed }, meeting): Violation[] => {
    const slot = agenda[meeting] ?? -1
    if (slot < 0 || slot >= slots) return [{ rule: 'not-placed', meeting }]
    const isMorning = slot < morningSlots
    return [
      ...(session !== 'any' && (session === 'morning') !== isMorning
        ? [{ rule: 'wrong-session' as const, meeting }]
        : []),
      ...(fixed !== null && slot !== fixed ? [{ rule: 'not-where-fixed' as const, meeting }] : []),
      ...pair
        .filter((participant) => participants[participant]?.forbidden.includes(slot))
        .map((participant) => ({ rule: 'forbidden-slot' as const, meeting, participant })),
    ]
  })
}

function doubleBookings({ meetings, slots }: Instance, agenda: Agenda): Violation[] {
  const seen = new Map<number, number>()
  meetings.forEach(({ pair }, meeting) => {
    for (const participant of pair) {
      const key = participant * slots + (agenda[meeting] ?? 0)
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
  })
  return [...seen].flatMap(([key, times]) =>
    times > 1 ? [{ rule: 'two-at-once', participant: Math.floor(key / slots), slot: key % slots }] : [],
  )
}

function fullSlots({ slots, tables }: Instance, agenda: Agenda): Violation[] {
  return Array.from({ length: slots }, (_, slot) => slot).flatMap((slot) => {
    const meetings = agenda.filter((each) => each === slot).length
    return meetings > tables ? [{ rule: 'too-many-in-slot', slot, meetings }] : []
  })
}

function withoutInterpreter({ meetings, slots, interpreters }: Instance, agenda: Agenda): Violation[] {
  if (interpreters === undefined) return []
  return Array.from({ length: slots }, (_, slot) => slot).flatMap((slot) => {
    const needed = meetings.filter(
      ({ needsInterpreter }, meeting) => needsInterpreter && agenda[meeting] === slot,
    ).length
    return needed > interpreters ? [{ rule: 'too-few-interpreters', slot, needed }] : []
  })
}

function orderViolations({ meetings }: Instance, agenda: Agenda): Violation[] {
  return meetings.flatMap(({ after }, meeting) =>
    after
      .filter((earlier) => (agenda[earlier] ?? 0) >= (agenda[meeting] ?? 0))
      .map((earlier) => ({ rule: 'not-after' as const, meeting, earlier })),
  )
}

function unfairness(instance: Instance, agenda: Agenda): Violation[] {
  const breaks = breaksOfEach(instance, agenda)
  const [most, least] = [breaks.reduce((a, b) => Math.max(a, b), 0), breaks.reduce((a, b) => Math.min(a, b), Infinity)]
  return breaks.length && most - least > instance.fairness ? [{ rule: 'unfair', most, least }] : []
}

/** A break is a run of idle slots between two meetings of one participant on one day, as long as it may be. */
export function breaksOfEach(instance: Instance, agenda: Agenda): number[] {
  return gapsOfEach(instance, agenda).map((gaps) => gaps.length)
}

/** What is compared, in this order: breaks, then the longest wait of anyone, then idle slots in all. */
export interface Quality {
  breaks: number
  longestWait: number
  idle: number
}

export function qualityOf(instance: Instance, agenda: Agenda): Quality {
  const gaps = gapsOfEach(instance, agenda).flat()
  return {
    breaks: gaps.length,
    longestWait: gaps.reduce((a, b) => Math.max(a, b), 0),
    idle: gaps.reduce((a, b) => a + b, 0),
  }
}

/** For each participant, how long each break is, in slots; nobody waits from one day to the next. */
function gapsOfEach({ participants, meetings, dayStarts = [] }: Instance, agenda: Agenda): number[][] {
  const slotsOf: number[][] = participants.map(() => [])
  meetings.forEach(({ pair }, meeting) => {
    for (const participant of pair) slotsOf[participant]?.push(agenda[meeting] ?? 0)
  })
  const isSameDay = (one: number, other: number) => !dayStarts.some((start) => one < start && start <= other)
  return slotsOf.map((slots) => {
    const sorted = slots.toSorted((a, b) => a - b)
    return sorted.flatMap((slot, index) => {
      const before = sorted[index - 1]
      return before !== undefined && slot - before > 1 && isSameDay(before, slot) ? [slot - before - 1] : []
    })
  })
}
