import { own } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Part } from '#kernel/sockets/merge.ts'
import { largestSheet } from '#kernel/sheets/read-sheet.ts'
import { forgetContactsJob } from '../jobs/forget-contacts.ts'
import { planRoundJob } from '../jobs/plan-round.ts'
import { messages } from '../messages/rounds/messages.ts'
import { forgetOrganiser, listRoundsOf } from '../queries/rounds.ts'
import { listTakenPart } from '../queries/thread.ts'
import type { MarketTables } from '../tables.ts'
import { marketUrls } from '../urls.ts'

type Words = (typeof messages)['en']

/** Rounds that are held on this site. */
export const held: Part = {
  navigation: [
    {
      place: 'main',
      order: 30,
      href: (locale) => marketUrls.rounds.href({ locale }),
      text: inEach(({ navigation }) => navigation),
    },
  ],
  said: Object.fromEntries(
    Object.keys(messages.en.said).map((key) => [key, inEach(({ said }) => said[key as keyof typeof said])]),
  ),
  // A table, and the little that a form adds around it.
  largeForms: [{ pattern: marketUrls.participants.pattern, bytes: largestSheet + 100_000 }],
  jobs: [planRoundJob, forgetContactsJob],
  sitemap: async () => [{ href: (locale) => marketUrls.rounds.href({ locale }), updatedAt: null }],
  kept: [
    {
      order: 55,
      what: inEach(({ kept }) => kept.what),
      why: inEach(({ kept }) => kept.why),
      until: inEach(({ kept }) => kept.until),
    },
  ],
  personalExport: async (db, { id }) => ({
    rounds: await listRoundsOf(own<MarketTables>(db), id),
    participations: await listTakenPart(own<MarketTables>(db), { personId: id, organisations: [] }),
  }),
  erase: async (transaction, { id }) => await forgetOrganiser(own<MarketTables>(transaction), id),
}

function inEach(pick: (words: Words) => string): Record<Locale, string> {
  return { es: pick(messages.es), en: pick(messages.en), pt: pick(messages.pt) }
}
