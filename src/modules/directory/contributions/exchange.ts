import { own } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Part } from '#kernel/sockets/merge.ts'
import { may } from '#modules/accounts/public.ts'
import { loadDemo } from '../actions/load-demo.ts'
import { loadFacts } from '../actions/load-facts.ts'
import { publishImportJob } from '../jobs/publish-import.ts'
import { messages } from '../messages/exchange/messages.ts'
import { largestSheet } from '#kernel/sheets/read-sheet.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'

type Words = (typeof messages)['en']

export const exchange: Part = {
  load: async (world) => {
    await loadFacts(world)
    await loadDemo(world)
  },
  navigation: [
    {
      place: 'account',
      order: 66,
      href: (locale) => directoryUrls.imports.href({ locale }),
      text: inEach(({ imports }) => imports.title),
      visibleTo: (person) => may(person, 'directory.import'),
    },
  ],
  said: Object.fromEntries(
    Object.keys(messages.en.said).map((key) => [key, inEach(({ said }) => said[key as keyof typeof said])]),
  ),
  // A table, and the little that a form adds around it.
  largeForms: [{ pattern: directoryUrls.imports.pattern, bytes: largestSheet + 100_000 }],
  jobs: [publishImportJob],
  erase: async (transaction, { id }) => {
    await own<DirectoryTables>(transaction)
      .updateTable('import')
      .set({ person_id: null })
      .where('person_id', '=', id)
      .execute()
  },
}

function inEach(pick: (words: Words) => string): Record<Locale, string> {
  return { es: pick(messages.es), en: pick(messages.en), pt: pick(messages.pt) }
}
