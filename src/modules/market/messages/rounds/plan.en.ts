import { plural } from '#kernel/i18n/plural.ts'

const breaks = (count: number) => plural(count, { one: '1 break', other: `${count} breaks` })

export const plan = {
  title: (round: string) => `Plan of ${round}`,
  start: 'Make a plan',
  startWhat:
    'It has an agenda at once and improves it while there is time. You can stop it at any moment and keep the best so far.',
  seconds: 'Seconds at most',
  tablesHint: 'Fewer than before: only the meetings that lose their table are moved.',
  seed: 'Seed',
  seedHint: 'The same number gives the same agenda, in as many steps.',
  stop: 'Stop and keep the best so far',
  waiting: 'It begins in a moment. This page looks again by itself.',
  running: (found: number | null, bound: number, steps: number) =>
    found === null
      ? `No agenda yet. Steps: ${steps}. This page looks again by itself.`
      : `The best agenda so far has ${breaks(found)}; none has fewer than ${bound}. Steps: ${steps}. This page looks again by itself.`,
  failed: 'The plan could not be made, or somebody changed the round meanwhile. The agenda is as it was: plan again.',
  found: 'What was found',
  verdicts: {
    optimal: (count: number) => `${breaks(count)}: fewest, and proved.`,
    bounded: (count: number, bound: number) => `${breaks(count)}: at most ${count - bound} from the fewest.`,
    unproved: (count: number) => `${breaks(count)}: not proved.`,
    infeasible: () => 'There is no agenda for these meetings.',
    unknown: () => 'Time ended before an agenda was found. Give it more.',
  },
  speaks: (fairness: number) =>
    `A break is a run of meeting times in which somebody waits between two meetings. The proof speaks of breaks, where those of any two people differ by at most ${fairness}.`,
  since: (at: string) =>
    `It speaks of the plan of ${at}: what was published before stayed where it was, and what was moved or withdrawn since is not in it.`,
  wait: (slots: number, idle: number) => `Meeting times of the longest wait: ${slots}; of all waits together: ${idle}.`,
  hard: (all: number, most: number) =>
    `Meetings before 8 or after 20 of somebody’s own clock: ${all}; nobody has more than ${most}.`,
  made: (steps: number, seed: number) => `Steps: ${steps}. Seed: ${seed}.`,
  digest: 'Digest of what was planned',
  short: 'Promised minimums that are not reached',
  shortOf: (who: string, got: number, least: number) => `${who}: ${got} of ${least}.`,
  obstacles: 'What no plan can keep as it stands',
  obstacleWords: {
    'least-over-slots': (who: string, least: number, open: number) =>
      `${who} was promised more meetings (${least}) than there are times at which they can come (${open}). Promise fewer, or widen their hours.`,
    'agreed-over-slots': (who: string, agreed: number, open: number) =>
      `${who} has agreed to more meetings (${agreed}) than there are times at which they can come (${open}). Take some back, or widen their hours.`,
    'no-common-slot': (one: string, other: string) =>
      `${one} and ${other} have agreed to meet, and have no time in common. Widen the hours of one of them.`,
    'agreed-over-tables': (agreed: number, seats: number) =>
      `More meetings are agreed (${agreed}) than there are tables for (${seats}). Add tables or meeting times.`,
    'least-over-tables': (least: number, seats: number) =>
      `The minimums add up to ${least} meetings of one person each, and there are tables for ${seats} meetings of two. Promise less, or add tables.`,
  },
  unmet: (count: number) => plural(count, { one: '1 wish is not met', other: `${count} wishes are not met` }),
  unmetHead: { who: 'Who', why: 'Why', change: 'What would free it' },
  pair: (seller: string, buyer: string) => `${seller} and ${buyer}`,
  reasons: {
    most: (who: string) => `${who} has as many meetings as they may, of higher value.`,
    'no-common-slot': () => 'There is no time at which both can.',
    'no-table': () => 'Whenever both are free, all tables are taken.',
    'no-interpreter': () => 'Whenever both are free, all interpreters are taken.',
    'no-slot': () => 'Whenever both can, one of them meets somebody else.',
  },
  changes: {
    most: (who: string) => `One meeting more for ${who}.`,
    'no-common-slot': () => 'An hour in common.',
    'no-table': () => 'One table more.',
    'no-interpreter': () => 'One more interpreter.',
    'no-slot': () => 'One meeting time more.',
  },
  unmetMost: 'The first fifty, the most valued first.',
  faults: {
    tables: 'Write a whole number from 1.',
    nobody: 'There are no wishes yet, so there is nothing to plan.',
    running: 'A plan is being made already.',
    seconds: 'Write from 1 to 300 seconds.',
    seed: 'Write a whole number of up to nine digits.',
    tooOften: 'You have done a lot in a short time. Wait ten minutes and do it again.',
  },
}
