import { type Instance, meetingsOf, openSlots } from './instance.ts'

/** What makes the whole impossible before anything is solved, by its name and whom it concerns. */
export type Impossibility =
  | { reason: 'meets-itself'; meeting: number }
  | { reason: 'no-open-slot'; meeting: number }
  | { reason: 'more-meetings-than-slots'; participant: number; meetings: number; open: number }
  | { reason: 'more-meetings-than-seats'; meetings: number; seats: number }
  | { reason: 'more-meetings-than-interpreters'; meetings: number; interpreters: number }
  | { reason: 'circle-of-precedences'; meetings: number[] }
  | { reason: 'two-fixed-at-once'; meetings: [number, number] }

export function impossibilities(instance: Instance): Impossibility[] {
  const open = openSlots(instance)
  return [
    ...selfMeetings(instance),
    ...open.flatMap((slots, meeting): Impossibility[] => (slots.length ? [] : [{ reason: 'no-open-slot', meeting }])),
    ...crowded(instance, open),
    ...tooFewSeats(instance),
    ...tooFewInterpreters(instance),
    ...circles(instance),
    ...fixedTwice(instance),
  ]
}

function selfMeetings({ meetings }: Instance): Impossibility[] {
  return meetings.flatMap(({ pair: [one, other] }, meeting) =>
    one === other ? [{ reason: 'meets-itself', meeting }] : [],
  )
}

function crowded(instance: Instance, open: ReturnType<typeof openSlots>): Impossibility[] {
  return meetingsOf(instance).flatMap((meetings, participant) => {
    const slots = new Set(meetings.flatMap((meeting) => open[meeting] ?? []))
    return meetings.length > slots.size
      ? [
          {
            reason: 'more-meetings-than-slots' as const,
            participant,
            meetings: meetings.length,
            open: slots.size,
          },
        ]
      : []
  })
}

function tooFewSeats({ meetings, slots, tables }: Instance): Impossibility[] {
  const seats = slots * tables
  return meetings.length > seats ? [{ reason: 'more-meetings-than-seats', meetings: meetings.length, seats }] : []
}

function tooFewInterpreters({ meetings, slots, interpreters }: Instance): Impossibility[] {
  const needed = meetings.filter(({ needsInterpreter }) => needsInterpreter).length
  if (interpreters === undefined || needed <= slots * interpreters) return []
  return [{ reason: 'more-meetings-than-interpreters', meetings: needed, interpreters: slots * interpreters }]
}

/** A circle is found by taking away, again and again, the meetings that wait for nobody. */
function circles({ meetings }: Instance): Impossibility[] {
  const left = new Set(meetings.keys())
  let before = -1
  while (left.size !== before) {
    before = left.size
    for (const meeting of left)
      if (meetings[meeting]?.after.every((earlier) => !left.has(earlier))) left.delete(meeting)
  }
  return left.size ? [{ reason: 'circle-of-precedences', meetings: circleIn(meetings, left) }] : []
}

/** Going backwards from any meeting that is left leads into the circle. */
function circleIn(meetings: Instance['meetings'], left: ReadonlySet<number>): number[] {
  const path: number[] = []
  let [at = 0] = left
  while (!path.includes(at)) {
    path.push(at)
    at = meetings[at]?.after.find((earlier) => left.has(earlier)) ?? at
  }
  return path.slice(path.indexOf(at))
}

function fixedTwice({ meetings }: Instance): Impossibility[] {
  const taken = new Map<string, number>()
  return meetings.flatMap(({ pair, fixed }, meeting) => {
    if (fixed === null) return []
    const clash = pair.map((participant) => taken.get(`${participant} ${fixed}`)).find((other) => other !== undefined)
    for (const participant of pair) taken.set(`${participant} ${fixed}`, meeting)
    return clash === undefined ? [] : [{ reason: 'two-fixed-at-once' as const, meetings: [clash, meeting] }]
  })
}
