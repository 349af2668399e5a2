import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { type FieldErrors, type FormFields, parseForm, readForm } from '#kernel/http/form.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { may, refuse } from '#modules/accounts/public.ts'
import { openRound } from '../../actions/open-round.ts'
import { usualSettings } from '../../rules/hold/settings.ts'
import type { MarketTables } from '../../tables.ts'
import { marketUrls } from '../../urls.ts'
import { organiseLimit } from '../organised.ts'
import { NewRoundPage } from './page.tsx'
import { settingsOf, settingsSchema } from './settings-form.ts'

type NewRoundContext = PageContext<MarketTables, typeof marketUrls.newRound.pattern>

export async function showNewRound(c: NewRoundContext) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const { person } = c.var
  if (!person || !may(person, 'rounds.organise')) return await refuse(c, 'rounds.organise')
  const { kind, firstTimeLeast, countryLeast, fairness } = usualSettings
  const numbers = { slotMinutes: 15, tables: 20, most: 12, firstTimeLeast, countryLeast, fairness }
  const usual = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]))
  return render(c, { ...usual, kind, keepsTable: '', country: person.country ?? '', zone: person.zone }, {})
}

export async function createRound(c: NewRoundContext) {
  const { db, person, locale, now, limiter } = c.var
  if (!person || !may(person, 'rounds.organise')) return await refuse(c, 'rounds.organise')
  const fields = await readForm(c)
  const { values, errors } = parseForm(settingsSchema, fields)
  if (!values) return render(c, fields, errors)
  const settings = settingsOf(values)
  if ('fault' in settings) return render(c, fields, { [settings.field]: settings.fault })
  if (!may(person, 'rounds.organise', values.country)) return render(c, fields, { country: 'missing' })
  if (!(await limiter.allows(organiseLimit, person.id))) return render(c, fields, { name: 'too-often' })
  const { name, country } = values
  const slug = await openRound(db, { name, country, settings, personId: person.id, at: now })
  sayNext(c, 'round-opened')
  return c.redirect(marketUrls.round.href({ locale, round: slug }), 303)
}

function render(c: NewRoundContext, fields: FormFields, errors: FieldErrors) {
  c.header('cache-control', 'no-store')
  return c.html(
    <NewRoundPage shell={c.var.shell} fields={fields} errors={errors} />,
    Object.keys(errors).length ? 422 : 200,
  )
}
