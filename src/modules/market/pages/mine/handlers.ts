import type { PageContext } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { signInFirst } from '#modules/accounts/public.ts'
import { organisationsOf } from '#modules/directory/public.ts'
import { linkCode } from '../../actions/links.ts'
import { findOwn } from '../../queries/participants.ts'
import { findRound } from '../../queries/rounds.ts'
import type { MarketTables } from '../../tables.ts'
import { marketUrls } from '../../urls.ts'

/** Leads whoever is signed in to her own page of a round, which otherwise only its link opens. */
export async function showMine(c: PageContext<MarketTables, typeof marketUrls.mine.pattern>) {
  const { db, person, locale } = c.var
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  if (!person) return await signInFirst(c)
  const round = await findRound(db, c.req.param('round'))
  const organisations = round ? await organisationsOf(db, person.id) : []
  const own = round && (await findOwn(db, round.id, { personId: person.id, organisations }))
  if (!own) return await c.notFound()
  c.header('cache-control', 'no-store')
  return c.redirect(marketUrls.invited.href({ locale, code: await linkCode(c.var, own) }), 303)
}
