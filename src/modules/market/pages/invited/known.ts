import type { PageContext } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { linkHash } from '../../actions/links.ts'
import { findInvited, type Participant } from '../../queries/participants.ts'
import { findRoundById, type Round } from '../../queries/rounds.ts'
import type { MarketTables } from '../../tables.ts'

export type InvitedContext = PageContext<MarketTables, `/:locale/market/invited/:code${string}`>

/** Codes that may be tried, by address. */
export const codeLimit = { name: 'round codes', most: 30, seconds: 600 }
/** What one participant may send. */
export const sayLimit = { name: 'round says', most: 200, seconds: 600 }

/** Whose personal link it is; undefined where it opens nothing, or no longer. */
export async function invitedBy(c: InvitedContext): Promise<{ person: Participant; round: Round } | undefined> {
  if (!isLocale(c.req.param('locale'))) return undefined
  c.header('cache-control', 'no-store')
  c.header('referrer-policy', 'no-referrer')
  const { db } = c.var
  const person = await findInvited(db, linkHash(c.req.param('code')))
  const round = person && (await findRoundById(db, person.round))
  return person && round ? { person, round } : undefined
}
