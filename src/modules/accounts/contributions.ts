import type { Contributions } from '#kernel/sockets/module.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { locales } from '#kernel/i18n/locales.ts'
import { messages } from './messages/messages.ts'
import { navigation } from './navigation.ts'

type Words = (typeof messages)['en']

export const contributions: Contributions = {
  module: 'accounts',
  navigation,
  said: {
    'signed-up': inEach((say) => say.signUp.done),
    'signed-in': inEach((say) => say.signIn.done),
    'signed-out': inEach((say) => say.signOut.done),
  },
}

function inEach(word: (say: Words) => string) {
  return Object.fromEntries(locales.map((locale) => [locale, word(messages[locale])])) as Record<Locale, string>
}
