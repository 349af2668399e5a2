import type { PageContext, Person } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { may, refuse, signInFirst } from '#modules/accounts/public.ts'
import { findRound, type Round } from '../queries/rounds.ts'
import type { MarketTables } from '../tables.ts'
import { marketUrls } from '../urls.ts'

export type RoundContext = PageContext<MarketTables, `/:locale/market/rounds/:round${string}`>

/** The round of the address for whoever runs it, or what to answer everybody else. */
export async function organised(
  c: RoundContext,
): Promise<{ round: Round; person: Person } | { response: Response | Promise<Response> }> {
  const { db, person, limiter } = c.var
  if (!isLocale(c.req.param('locale'))) return { response: c.notFound() }
  c.header('cache-control', 'no-store')
  if (!person) return { response: signInFirst(c) }
  const round = await findRound(db, c.req.param('round'))
  if (!round) return { response: c.notFound() }
  if (!runs(person, round)) return { response: refuse(c, 'rounds.organise') }
  if (c.req.method === 'POST' && !(await limiter.allows(handLimit, person.id))) return { response: rest(c, round) }
  return { round, person }
}

/** Nothing typed is lost by it: forms with more than a button have a lower limit of their own. */
function rest(c: RoundContext, { slug }: Round) {
  sayNext(c, 'too-often')
  return c.redirect(marketUrls.round.href({ locale: c.var.locale, round: slug }), 303)
}

/** Whoever opened it, and those who organise in its country. */
export function runs(person: Person | null, { personId, country }: Pick<Round, 'personId' | 'country'>): boolean {
  if (!person || !may(person, 'rounds.organise')) return false
  return person.id === personId || may(person, 'rounds.organise', country)
}

/** More than a person changes with her hands. */
export const organiseLimit = { name: 'rounds', most: 200, seconds: 600 }
/** Presses of any button: at the door of a fair somebody ticks off hundreds. */
const handLimit = { name: 'rounds by hand', most: 1000, seconds: 600 }
