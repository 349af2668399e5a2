import { own } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Contributions } from '#kernel/sockets/module.ts'
import { may } from '#modules/accounts/public.ts'
import { forgetHelpRequests } from './jobs/forget-help-requests.ts'
import { audited } from './messages/audited.ts'
import { messages } from './messages/messages.ts'
import {
  countRequestsOfActor,
  deleteRequestsOfActor,
  listRequestsOfActor,
  markAnswererErased,
  markClaimed,
} from './queries/requests.ts'
import type { GuidanceTables } from './tables.ts'
import { guidanceUrls } from './urls.ts'

type Words = (typeof messages)['en']

export const contributions: Contributions = {
  module: 'guidance',
  audited,
  navigation: [
    {
      place: 'account',
      order: 60,
      href: (locale) => guidanceUrls.requests.href({ locale }),
      text: inEach(({ requests }) => requests.title),
      visibleTo: (person) => may(person, 'help.answer'),
    },
  ],
  said: {
    'help-asked': inEach(({ asked }) => asked.said),
    'help-answered': inEach(({ requests }) => requests.said),
  },
  jobs: [forgetHelpRequests],
  kept: [
    {
      order: 60,
      what: inEach(({ kept }) => kept.what),
      why: inEach(({ kept }) => kept.why),
      until: inEach(({ kept }) => kept.until),
    },
  ],
  sitemap: async () => [{ href: (locale) => guidanceUrls.help.href({ locale }), updatedAt: null }],
  personalExport: async (db, { actorId }) => ({
    helpRequests: await listRequestsOfActor(own<GuidanceTables>(db), actorId),
  }),
  erase: async (transaction, { id, actorId }) => {
    await deleteRequestsOfActor(own<GuidanceTables>(transaction), actorId)
    await markAnswererErased(own<GuidanceTables>(transaction), id)
  },
  unclaimed: async (db, actorId, locale) => {
    const count = await countRequestsOfActor(own<GuidanceTables>(db), actorId)
    return count ? [messages[locale].unclaimed(count)] : []
  },
  claim: async (transaction, claim) => await markClaimed(own<GuidanceTables>(transaction), claim),
}

function inEach(pick: (words: Words) => string): Record<Locale, string> {
  return { es: pick(messages.es), en: pick(messages.en), pt: pick(messages.pt) }
}
