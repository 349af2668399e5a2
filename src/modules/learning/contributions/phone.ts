import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../messages/phone/messages.ts'
import { learningUrls } from '../urls.ts'
import type { Part } from '#kernel/sockets/merge.ts'

export const phone: Part = {
  navigation: [
    {
      place: 'account',
      order: 5,
      href: (locale) => learningUrls.phone.href({ locale }),
      text: inEach((say) => say.navigation),
    },
  ],
}

function inEach(pick: (say: (typeof messages)[Locale]) => string): Record<Locale, string> {
  return { es: pick(messages.es), en: pick(messages.en), pt: pick(messages.pt) }
}
