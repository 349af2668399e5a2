export const en = {
  navigation: 'Search',
  title: 'Search',
  titleOf: (typed: string) => `Search: ${typed}`,
  description: 'One search for everything here: courses, organisations, trades and places.',
  lead: 'Courses, organisations, trades and places, in whatever of the three languages you write.',
  label: 'What are you looking for?',
  button: 'Search',
  group: (title: string, count: number) => `${title} (${count > 1000 ? 'more than 1,000' : count})`,
  all: (title: string) => `See all: ${title}`,
  none: (typed: string) => `Nothing has “${typed}”`,
  noneWhat: 'Try fewer words, or another that means the same. You can also ask for help, and somebody answers.',
  late: 'One part of the site did not answer in time. Search again in a moment to see it too.',
}
