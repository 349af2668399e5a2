import { plural } from '#kernel/i18n/plural.ts'

export const en = {
  navigation: 'Directory',
  directory: {
    title: 'Directory',
    description: 'Ventures, cluster initiatives and institutions of culture in Chile, Colombia, Mexico and Peru.',
    lead: 'Find who makes, buys, organises and supports culture in the Pacific Alliance.',
    search: 'What or whom are you looking for?',
    button: 'Search',
    count: (count: number) =>
      count > 1000
        ? 'More than 1,000 organisations'
        : plural('en', count, { one: '1 organisation', other: `${count} organisations` }),
    empty: 'Nothing matches all of this',
    emptyWhat: 'Take away a word or a filter, or look at everything.',
    all: 'See the whole directory',
    pages: 'Pages of the list',
    first: 'From the beginning',
    next: 'Next',
  },
  organisation: {
    where: 'Where you are',
    about: 'About',
    place: 'Place',
    sectors: 'Sectors',
    trades: 'Trades',
    offers: 'Offers',
    seeks: 'Seeks',
    languages: 'Languages',
    since: 'Since',
    website: 'Website',
    said: 'What documents say',
    shownIn: (language: string) => `Shown in ${language}: it is not in English yet.`,
    confirmed: (day: string) => `Confirmed on ${day}`,
    anywhere: 'anywhere',
    inCountries: (what: string, countries: string) => `${what}, in ${countries}`,
  },
}
