import type { Impossibility } from '../rules/round/impossible.ts'
import type { Instance } from '../rules/round/instance.ts'

/** For the operator: why there can be no agenda, and about whom it is. */
export function reasonOf({ meetings, participants }: Instance, reason: Impossibility): string {
  const meeting = (number: number) => `meeting '${meetings[number]?.name}'`
  switch (reason.reason) {
    case 'meets-itself':
      return `In ${meeting(reason.meeting)} a participant meets itself.`
    case 'no-open-slot':
      return `There is no slot in which both of ${meeting(reason.meeting)} can meet.`
    case 'more-meetings-than-slots':
      return `Participant '${participants[reason.participant]?.name}' has ${reason.meetings} meetings and ${reason.open} slots for them.`
    case 'more-meetings-than-seats':
      return `There are ${reason.meetings} meetings and, all slots together, ${reason.seats} tables.`
    case 'more-meetings-than-interpreters':
      return `There are ${reason.meetings} meetings that need an interpreter and, all slots together, ${reason.interpreters} interpreters.`
    case 'circle-of-precedences':
      return `These wait for each other in a circle: ${reason.meetings.map(meeting).join(', ')}.`
    case 'two-fixed-at-once':
      return `${meeting(reason.meetings[0])} and ${meeting(reason.meetings[1])} are fixed in one slot and share a participant.`
  }
}
