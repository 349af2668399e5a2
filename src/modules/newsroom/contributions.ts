import type { Contributions, NavigationEntry } from '#kernel/sockets/module.ts'
import { messages } from './messages/messages.ts'
import { messages as search } from './messages/search/messages.ts'
import { newsroomUrls } from './urls.ts'

const notices = ['about', 'privacy', 'terms', 'accessibility'] as const

export const contributions: Contributions = {
  module: 'newsroom',
  navigation: [
    {
      place: 'main',
      order: 30,
      href: (locale) => newsroomUrls.search.href({ locale }),
      text: { es: search.es.navigation, en: search.en.navigation, pt: search.pt.navigation },
    },
    ...notices.map((name, at) => notice(name, 10 + at)),
  ],
  sitemap: async () =>
    (['home', ...notices] as const).map((name) => ({
      href: (locale) => newsroomUrls[name].href({ locale }),
      updatedAt: null,
    })),
}

function notice(name: (typeof notices)[number], order: number): NavigationEntry {
  return {
    place: 'notices',
    order,
    href: (locale) => newsroomUrls[name].href({ locale }),
    text: {
      es: messages.es.navigation[name],
      en: messages.en.navigation[name],
      pt: messages.pt.navigation[name],
    },
  }
}
