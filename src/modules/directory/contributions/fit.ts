import { own } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Part } from '#kernel/sockets/merge.ts'
import { messages } from '../messages/fit/messages.ts'
import { eraseIntroducer, listIntroductionsOf } from '../queries/kept-of-person.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'

type Words = (typeof messages)['en']

export const fit: Part = {
  said: Object.fromEntries(
    Object.keys(messages.en.said).map((key) => [key, inEach(({ said }) => said[key as keyof typeof said])]),
  ),
  sitemap: async () => [{ href: (locale) => directoryUrls.fitRule.href({ locale }), updatedAt: null }],
  personalExport: async (db, { id }) => ({ introductions: await listIntroductionsOf(own<DirectoryTables>(db), id) }),
  erase: async (transaction, { id }) => await eraseIntroducer(own<DirectoryTables>(transaction), id),
}

function inEach(pick: (words: Words) => string): Record<Locale, string> {
  return { es: pick(messages.es), en: pick(messages.en), pt: pick(messages.pt) }
}
