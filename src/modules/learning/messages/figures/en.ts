import type { Dimension, Measure } from '../../rules/figures.ts'

export const en = {
  title: 'Figures',
  description: 'Visits, begun, finished and certified, by month, country, sector and language.',
  lead: 'What happens in the courses: visits, and people who begin, finish and take their certificate.',
  filters: {
    year: 'Year',
    by: 'By',
    measure: 'In the picture',
    only: 'Only',
    all: 'Everyone',
    show: 'Show',
    oneFilter: 'One filter at a time: with two, small groups could be worked out by subtracting.',
  },
  measures: { visits: 'Visits', begun: 'Begun', finished: 'Finished', certified: 'Certified' } satisfies Record<
    Measure,
    string
  >,
  meanings: {
    visits:
      'Visits: how often pages of a course were opened, robots left out. Nobody is followed, so one person may be many visits.',
    begun: 'Begun: people who began a course, with or without an account, in the month in which they began.',
    finished: 'Finished: people who met the rule of the course, in the month in which they did.',
    certified: 'Certified: certificates issued, in the month of issue; those withdrawn by an office are left out.',
  } satisfies Record<Measure, string>,
  dimensions: {
    month: 'Month',
    country: 'Country',
    sector: 'Sector',
    language: 'Language',
    course: 'Course',
  } satisfies Record<Dimension, string>,
  sectors: {
    publishing: 'Publishing',
    music: 'Music',
    'performing-arts': 'Performing arts',
    audiovisual: 'Audiovisual',
    heritage: 'Cultural heritage',
    'other-trades': 'Other trades',
  },
  unstated: 'Not stated',
  other: 'Another language',
  total: 'Total',
  withheld: 'withheld',
  only: (dimension: string, value: string) => `only ${dimension.toLowerCase()}: ${value}`,
  chart: (measure: string, dimension: string, year: number) => `${measure} in ${year}, by ${dimension.toLowerCase()}`,
  summary: (measure: string, most: string | null) =>
    most ? `Bars of “${measure}”; the longest is ${most}.` : `Bars of “${measure}”; there is nothing to show yet.`,
  table: (dimension: string, year: number) => `All figures of ${year}, by ${dimension.toLowerCase()}`,
  source: (date: string) => `Source: records of CONECTA Pacífico, counted on ${date}. Months are UTC’s.`,
  csv: 'Download this table (CSV)',
  how: 'How it is counted',
  withholding:
    'Numbers from 1 to 4 are withheld, so that nobody is recognised; others are withheld with them where subtracting would give them away. A 0 is shown.',
  file: 'figures',
}
