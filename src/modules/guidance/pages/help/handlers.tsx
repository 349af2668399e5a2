import { usualHelpDays } from '#kernel/settings/settings.ts'
import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { type FieldErrors, type FormFields, parseForm, readForm, typed } from '#kernel/http/form.ts'
import { ask } from '../../actions/ask.ts'
import { listRequestsOfActor } from '../../queries/requests.ts'
import { askerZone } from '../../rules/countries.ts'
import { pageAskedAbout } from '../../rules/page-asked-about.ts'
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
  const { db, locale, settings, now, actorId, caller, limiter } = c.var
  const fields = await readForm(c)
  const { values, errors } = parseForm(helpForm, fields)
  if (errors) return await renderHelp(c, { fields, errors, status: 422 })
  if (!(await limiter.allows(hourly, caller)))
    return await renderHelp(c, { fields, errors: { message: 'too-many' }, status: 429 })

  const { from, ...wish } = values
  const days = settings.HELP_DAYS ?? usualHelpDays
  const zone = askerZone(values.country, settings.OPERATOR_COUNTRY)
  const code = await ask(db, { ...wish, fromPage: from, locale, actorId, askedAt: now, days, zone })
  sayNext(c, 'help-asked')
  return c.redirect(guidanceUrls.asked.href({ locale, code }), 303)
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
