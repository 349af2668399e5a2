import { callerOf } from '#kernel/http/caller.ts'
import type { PageContext, Person } from '#kernel/http/context.ts'
import { typed, readForm } from '#kernel/http/form.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { isIdentifier } from '#kernel/new-id.ts'
import { may } from '#modules/accounts/public.ts'
import { linkHash } from '../../actions/links.ts'
import { findInvited } from '../../queries/participants.ts'
import { listRounds, type Organiser } from '../../queries/rounds.ts'
import type { MarketTables } from '../../tables.ts'
import { marketUrls } from '../../urls.ts'
import { codeLimit } from '../invited/known.ts'
import { type CodeFault, RoundsPage } from './page.tsx'

type RoundsContext = PageContext<MarketTables, typeof marketUrls.rounds.pattern>

const most = 24
const statuses = { unknown: 422, tooOften: 429 } as const

export async function showRounds(c: RoundsContext) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  return await render(c, { code: '', fault: null })
}

/** A code that was printed leads to the page that it opens. */
export async function openByCode(c: RoundsContext) {
  const { db, locale, limiter } = c.var
  const code = typed(await readForm(c), 'code').slice(0, 40)
  const known = await findInvited(db, linkHash(code))
  // Only what opens nothing counts: a whole fair may be behind one address.
  if (!known)
    return await render(c, { code, fault: (await limiter.allows(codeLimit, callerOf(c))) ? 'unknown' : 'tooOften' })
  return c.redirect(marketUrls.invited.href({ locale, code: code.toUpperCase() }), 303)
}

function organiserOf(person: Person | null): Organiser | null {
  if (!person || !may(person, 'rounds.organise')) return null
  const own = person.roles.flatMap(({ country }) => country ?? [])
  const isEverywhere = may(person, 'rounds.organise', null)
  return {
    personId: person.id,
    countries: isEverywhere ? null : own.filter((one) => may(person, 'rounds.organise', one)),
  }
}

async function render(c: RoundsContext, given: { code: string; fault: CodeFault | null }) {
  const { reads, shell, person } = c.var
  const asked = c.req.query('after') ?? ''
  const after = isIdentifier(asked) ? asked : undefined
  const list = await listRounds(reads, { organiser: organiserOf(person), after, most })
  return c.html(
    <RoundsPage
      shell={shell}
      list={list}
      isFirst={after === undefined}
      mayOpen={may(person, 'rounds.organise')}
      {...given}
    />,
    given.fault ? statuses[given.fault] : 200,
  )
}
