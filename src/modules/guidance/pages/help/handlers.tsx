import { callerOf } from '#kernel/http/caller.ts'
import { usualHelpDays } from '#kernel/settings/settings.ts'
import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { type FieldErrors, type FormFields, parseForm, readForm, typed } from '#kernel/http/form.ts'
import { ask } from '../../actions/ask.ts'
import { listRequestsOfActor } from '../../queries/requests.ts'
import { messages } from '../../messages/messages.ts'
import { askerOf } from '../../rules/asker.ts'
import { askerZone } from '../../rules/countries.ts'
import { pageAskedAbout } from '../../rules/page-asked-about.ts'
import { referenceOf } from '../../rules/request-code.ts'
import type { GuidanceTables } from '../../tables.ts'
import { guidanceUrls } from '../../urls.ts'
import { helpForm } from './form.ts'
import { HelpPage } from './page.tsx'

type HelpContext = PageContext<GuidanceTables, typeof guidanceUrls.help.pattern | typeof guidanceUrls.lookup.pattern>

const hourly = { name: 'help by address', most: 10, seconds: 3600 }

export async function showHelp(c: HelpContext) {
  const from = pageAskedAbout(c.req.query('from') ?? '') ?? ''
  return await renderHelp(c, { fields: { from, country: c.var.person?.country ?? '' }, errors: {}, status: 200 })
}

export async function createRequest(c: HelpContext) {
  const { db, locale, settings, now, actorId, limiter } = c.var
  const fields = await readForm(c)
  const { values, errors } = parseForm(helpForm, fields)
  if (errors) return await refuse(c, { fields, errors, status: 422 })
  if (!(await limiter.allows(hourly, callerOf(c)))) {
    c.header('retry-after', String(hourly.seconds / 10))
    return await refuse(c, { fields, errors: { message: 'too-many' }, status: 429 })
  }

  const { from, by, ...wish } = values
  const days = settings.HELP_DAYS ?? usualHelpDays
  const zone = askerZone(values.country, settings.OPERATOR_COUNTRY)
  const asker = askerOf(actorId, by)
  const code = await ask(db, { ...wish, fromPage: from, locale, actorId: asker, askedAt: now, days, zone })
  const address = guidanceUrls.asked.href({ locale, code })
  if (wantsJson(c)) return c.json({ address, reference: referenceOf(code) }, 201)
  sayNext(c, 'help-asked')
  return c.redirect(address, 303)
}

/** In words, also for a script: what waited on a phone is shown there with them. */
async function refuse(c: HelpContext, answer: Answer) {
  if (!wantsJson(c)) return await renderHelp(c, answer)
  const words: Record<string, string> = messages[c.var.locale].errors
  return c.json({ errors: Object.values(answer.errors).map((name) => words[name] ?? name) }, answer.status)
}

function wantsJson(c: HelpContext) {
  return c.req.header('accept')?.includes('application/json') ?? false
}

interface Answer {
  fields: FormFields
  errors: FieldErrors
  status: 200 | 404 | 422 | 429
}

export async function renderHelp(c: HelpContext, { fields, errors, status }: Answer) {
  const { db, shell, person, settings } = c.var
  const yours = person ? await listRequestsOfActor(db, person.actorId) : []
  const filled = (name: string) => typed(fields, name)
  return c.html(
    <HelpPage
      shell={shell}
      filled={filled}
      errors={errors}
      fromPage={pageAskedAbout(filled('from'))}
      yours={yours}
      zone={askerZone(person?.country, settings.OPERATOR_COUNTRY)}
      operatorMail={settings.OPERATOR_MAIL ?? null}
    />,
    status,
  )
}
