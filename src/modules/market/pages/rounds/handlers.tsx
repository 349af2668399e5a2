import { callerOf } from '#kernel/http/caller.ts'
import type { PageContext } from '#kernel/http/context.ts'
import { typed, readForm } from '#kernel/http/form.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { may } from '#modules/accounts/public.ts'
import { linkHash } from '../../actions/links.ts'
import { findInvited } from '../../queries/participants.ts'
import { listRounds } from '../../queries/rounds.ts'
import type { MarketTables } from '../../tables.ts'
import { marketUrls } from '../../urls.ts'
import { codeLimit } from '../invited/known.ts'
import { RoundsPage } from './page.tsx'

type RoundsContext = PageContext<MarketTables, typeof marketUrls.rounds.pattern>

const most = 50

export async function showRounds(c: RoundsContext) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  return await render(c, { code: '', isUnknown: false })
}

/** A code that was printed leads to the page that it opens. */
export async function openByCode(c: RoundsContext) {
  const { db, locale, limiter } = c.var
  const code = typed(await readForm(c), 'code').slice(0, 40)
  const isAllowed = await limiter.allows(codeLimit, callerOf(c))
  const known = isAllowed ? await findInvited(db, linkHash(code)) : undefined
  if (!known) return await render(c, { code, isUnknown: true })
  return c.redirect(marketUrls.invited.href({ locale, code: code.toUpperCase() }), 303)
}

async function render(c: RoundsContext, given: { code: string; isUnknown: boolean }) {
  const { reads, shell, person } = c.var
  const rounds = await listRounds(reads, person?.id ?? null, most)
  return c.html(
    <RoundsPage shell={shell} rounds={rounds} mayOpen={may(person, 'rounds.organise')} {...given} />,
    given.isUnknown ? 422 : 200,
  )
}
