import { plural } from '#kernel/i18n/plural.ts'

export const fromDirectory = {
  title: 'From the directory',
  lead: 'Whoever runs the organisation is invited by mail; you see no address of theirs.',
  label: 'Name, trade or place',
  search: 'Search',
  found: 'Who is to take part?',
  side: 'On which side?',
  button: 'Enter them',
  there: (count: number) =>
    plural(count, {
      one: '1 of those found takes part already.',
      other: `${count} of those found take part already.`,
    }),
  empty: 'Nobody else was found',
  emptyWhat: 'Try other words, or bring them in a table.',
  faults: {
    nobody: 'Choose at least one organisation.',
    side: 'Say whether they sell or buy.',
    'too-often': 'You have done a lot in a short time. Wait ten minutes and do it again.',
    'too-many': 'A round takes up to 3,000 participants.',
  },
}
