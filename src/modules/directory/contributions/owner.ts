import { own } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Part } from '#kernel/sockets/merge.ts'
import { largestPicture } from '../actions/picture.ts'
import { messages } from '../messages/owner/messages.ts'
import { erasePerson, listKeptOf } from '../queries/kept-of-person.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'

type Words = (typeof messages)['en']

export const owner: Part = {
  navigation: [
    {
      place: 'account',
      order: 30,
      href: (locale) => directoryUrls.mine.href({ locale }),
      text: inEach(({ mine }) => mine.title),
      visibleTo: (person) => person !== null,
    },
  ],
  said: Object.fromEntries(
    Object.keys(messages.en.said).map((key) => [key, inEach(({ said }) => said[key as keyof typeof said])]),
  ),
  // A picture, and the little that a form adds around it.
  largeForms: [{ pattern: directoryUrls.works.pattern, bytes: largestPicture + 100_000 }],
  kept: [
    {
      order: 45,
      what: inEach(({ kept }) => kept.what),
      why: inEach(({ kept }) => kept.why),
      until: inEach(({ kept }) => kept.until),
    },
  ],
  personalExport: async (db, { id }) => ({ directory: await listKeptOf(own<DirectoryTables>(db), id) }),
  erase: async (transaction, { id }) => await erasePerson(own<DirectoryTables>(transaction), id),
}

function inEach(pick: (words: Words) => string): Record<Locale, string> {
  return { es: pick(messages.es), en: pick(messages.en), pt: pick(messages.pt) }
}
