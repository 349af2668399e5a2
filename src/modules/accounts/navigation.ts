import type { NavigationEntry } from '#kernel/sockets/module.ts'
import { type Locale, locales } from '#kernel/i18n/locales.ts'
import { messages } from './messages/messages.ts'
import { accountsUrls as at } from './urls.ts'

type Words = (typeof messages)['en']

export const navigation: NavigationEntry[] = [
  entry({ order: 10, page: at.signIn, word: (say) => say.signIn.title, visibleTo: (person) => !person }),
  entry({ order: 20, page: at.signUp, word: (say) => say.signUp.title, visibleTo: (person) => !person }),
  entry({ order: 90, page: at.signOut, word: (say) => say.signOut.title, visibleTo: Boolean }),
]

interface Wish {
  order: number
  page: { href(params: { locale: string }): string }
  word: (say: Words) => string
  visibleTo: NonNullable<NavigationEntry['visibleTo']>
}

function entry({ order, page, word, visibleTo }: Wish): NavigationEntry {
  const text = Object.fromEntries(locales.map((locale) => [locale, word(messages[locale])])) as Record<Locale, string>
  return { place: 'account', order, href: (locale) => page.href({ locale }), text, visibleTo }
}
