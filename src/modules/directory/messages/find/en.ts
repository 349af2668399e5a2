import { plural } from '#kernel/i18n/plural.ts'

export const en = {
  why: {
    name: () => 'Its name has your words.',
    trade: (trades: string) => `Its trade is ${trades}.`,
    offer: (what: string) => `It offers ${what}.`,
    place: (place: string) => `It is in ${place}.`,
    sector: (sector: string) => `It belongs to ${sector}.`,
    text: () => 'Its text says so.',
    work: () => 'One of its works is described so.',
  },
  sort: 'In what order?',
  sorts: {
    standing: 'Verified and complete first',
    fresh: 'Last confirmed first',
    newest: 'Last added first',
    near: 'Nearest to a region first',
    fit: 'Those that fit mine first',
  },
  near: 'Near which region?',
  forWhom: 'For which of mine?',
  fitWhat: 'Of the 250 that stand first, those that fit by the published rule.',
  views: { cards: 'See as cards', table: 'See as a table', map: 'See on the map' },
  save: {
    title: 'Save this search',
    what: 'We write you a mail when something new fits, once a day at most.',
    button: 'Save it',
    signIn: 'To save it, sign in.',
    mine: 'My saved searches',
    lead: 'We write when something new fits one of them, once a day at most for all.',
    none: 'You have saved no search yet',
    noneWhat: 'Search in the directory, and save what you would like to hear of again.',
    remove: 'Write no more',
    full: 'You have saved 20 searches. Remove one to save another.',
    all: 'The whole directory',
    since: (day: string) => `Saved on ${day}`,
    open: 'Open it',
  },
  search: {
    group: 'Directory',
  },
  letter: {
    subject: (count: number) =>
      plural(count, {
        one: '1 new organisation fits your searches',
        other: `${count} new organisations fit your searches`,
      }),
    line: (search: string, names: string) => `“${search}”: ${names}.`,
    end: 'You asked for this. To receive no more, open your saved searches and remove what you no longer want.',
    button: 'See my saved searches',
    greeting: (name: string) => (name ? `Hello, ${name}:` : 'Hello:'),
    closing: 'CONECTA Pacífico',
  },
  said: {
    'search-saved': 'It is saved: we will write when something new fits.',
    'search-removed': 'We will write no more about it.',
  },
  kept: {
    what: 'The searches of the directory that you save.',
    why: 'To write you when something new fits.',
    until: 'Until you remove them or close your account.',
  },
}
