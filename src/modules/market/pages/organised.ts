import type { PageContext, Person } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { may, refuse, signInFirst } from '#modules/accounts/public.ts'
import { findRound, type Round } from '../queries/rounds.ts'
import type { MarketTables } from '../tables.ts'

export type RoundContext = PageContext<MarketTables, `/:locale/market/rounds/:round${string}`>

/** The round of the address for whoever runs it, or what to answer everybody else. */
export async function organised(
  c: RoundContext,
): Promise<{ round: Round; person: Person } | { response: Response | Promise<Response> }> {
  const { db, person } = c.var
  if (!isLocale(c.req.param('locale'))) return { response: c.notFound() }
  c.header('cache-control', 'no-store')
  if (!person) return { response: signInFirst(c) }
  const round = await findRound(db, c.req.param('round'))
  if (!round) return { response: c.notFound() }
  if (runs(person, round)) return { round, person }
  return { response: refuse(c, 'rounds.organise') }
}

/** Whoever opened it, and those who organise in its country. */
export function runs(person: Person | null, { personId, country }: Pick<Round, 'personId' | 'country'>): boolean {
  if (!person || !may(person, 'rounds.organise')) return false
  return person.id === personId || may(person, 'rounds.organise', country)
}

/** More than a person changes with her hands. */
export const organiseLimit = { name: 'rounds', most: 200, seconds: 600 }
