import { own } from '#kernel/database/database.ts'
import type { Part } from '#kernel/sockets/merge.ts'
import type { ThreadStep } from '#kernel/sockets/module.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { type Currency, formatMoney } from '#kernel/money.ts'
import { organisationsOf } from '#modules/directory/public.ts'
import { messages } from '../messages/thread/messages.ts'
import { listTakenPart, type TakenPart } from '../queries/thread.ts'
import type { MarketTables } from '../tables.ts'
import { marketUrls } from '../urls.ts'

/** The rounds in which somebody takes part, and what came of her meetings, as she said it herself. */
export const thread: Part = {
  thread: async (db, { id }, locale) => {
    const organisations = await organisationsOf(db, id)
    const taken = await listTakenPart(own<MarketTables>(db), { personId: id, organisations })
    const invited = [...new Map(taken.map((each) => [each.participant, each])).values()]
    const href = ({ slug }: TakenPart) => marketUrls.mine.href({ locale, round: slug })
    return [
      ...invited.map((each) => ({
        at: each.invitedAt,
        what: messages[locale].invited(each.round),
        href: href(each),
      })),
      ...taken.flatMap((each): ThreadStep[] => {
        const what = outcomeWords(each, locale)
        return each.at && what ? [{ at: each.at, what, href: href(each) }] : []
      }),
    ]
  },
}

/** Null for a meeting that did not take place. */
function outcomeWords({ round, other, hasMet, result, amount, currency }: TakenPart, locale: Locale): string | null {
  const say = messages[locale]
  if (!hasMet || other === null) return null
  if (result === 'deal' && amount !== null && currency !== null)
    return say.dealOf(other, round, formatMoney({ minor: amount, currency: currency as Currency }, locale))
  if (result === 'deal') return say.deal(other, round)
  if (result === 'sample') return say.sample(other, round)
  return result === 'follow-up' ? say.followUp(other, round) : say.met(other, round)
}
