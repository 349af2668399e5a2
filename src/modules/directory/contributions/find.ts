import { own } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Part } from '#kernel/sockets/merge.ts'
import { tellSearchesJob } from '../jobs/tell-searches.ts'
import { audited } from '../messages/audited.ts'
import { messages as find } from '../messages/find/messages.ts'
import { messages } from '../messages/pages/messages.ts'
import { deleteSavedOf, listSavedOf } from '../queries/saved-searches.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { findOrganisations } from './find-organisations.ts'

type Words = (typeof find)['en']

export const findPart: Part = {
  audited,
  navigation: [
    {
      place: 'main',
      order: 20,
      href: (locale) => directoryUrls.directory.href({ locale }),
      text: { es: messages.es.navigation, en: messages.en.navigation, pt: messages.pt.navigation },
    },
    {
      place: 'account',
      order: 31,
      href: (locale) => directoryUrls.savedSearches.href({ locale }),
      text: inEach(({ save }) => save.mine),
      visibleTo: (person) => person !== null,
    },
  ],
  find: findOrganisations,
  said: Object.fromEntries(
    Object.keys(find.en.said).map((key) => [key, inEach(({ said }) => said[key as keyof typeof said])]),
  ),
  jobs: [tellSearchesJob],
  kept: [
    {
      order: 46,
      what: inEach(({ kept }) => kept.what),
      why: inEach(({ kept }) => kept.why),
      until: inEach(({ kept }) => kept.until),
    },
  ],
  personalExport: async (db, { id }) => ({ savedSearches: await listSavedOf(own<DirectoryTables>(db), id) }),
  erase: async (transaction, { id }) => await deleteSavedOf(own<DirectoryTables>(transaction), id),
}

function inEach(pick: (words: Words) => string): Record<Locale, string> {
  return { es: pick(find.es), en: pick(find.en), pt: pick(find.pt) }
}
