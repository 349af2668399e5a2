import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../messages/data-saver/messages.ts'
import type { Part } from '#kernel/sockets/merge.ts'

type Words = (typeof messages)[Locale]

export const dataSaver: Part = {
  said: {
    'data-saver-on': inEach(({ said }) => said['data-saver-on']),
    'data-saver-off': inEach(({ said }) => said['data-saver-off']),
  },
}

function inEach(pick: (say: Words) => string): Record<Locale, string> {
  return { es: pick(messages.es), en: pick(messages.en), pt: pick(messages.pt) }
}
