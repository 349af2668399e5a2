import type { Locale } from '#kernel/i18n/locales.ts'
import type { Part } from '#kernel/sockets/merge.ts'
import { may } from '#modules/accounts/public.ts'
import { ageJob } from '../jobs/age.ts'
import { rewriteFacesJob } from '../jobs/rewrite-faces.ts'
import { messages } from '../messages/officer/messages.ts'
import { directoryUrls } from '../urls.ts'

type Words = (typeof messages)['en']

export const officer: Part = {
  navigation: [
    {
      place: 'account',
      order: 65,
      href: (locale) => directoryUrls.officer.href({ locale }),
      text: inEach(({ queue }) => queue.title),
      visibleTo: (person) => may(person, 'directory.verify'),
    },
  ],
  said: Object.fromEntries(
    Object.keys(messages.en.said).map((key) => [key, inEach(({ said }) => said[key as keyof typeof said])]),
  ),
  sitemap: async () => [{ href: (locale) => directoryUrls.verification.href({ locale }), updatedAt: null }],
  jobs: [ageJob, rewriteFacesJob],
}

function inEach(pick: (words: Words) => string): Record<Locale, string> {
  return { es: pick(messages.es), en: pick(messages.en), pt: pick(messages.pt) }
}
