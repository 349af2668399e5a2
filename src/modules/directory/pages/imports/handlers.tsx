import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { type FormFields, readForm, typed } from '#kernel/http/form.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { may, refuse } from '#modules/accounts/public.ts'
import { bringTable } from '../../actions/import-organisations.ts'
import type { messages } from '../../messages/exchange/messages.ts'
import { listImportsOf } from '../../queries/imports.ts'
import { blocCountries } from '../../rules/country-codes.ts'
import { reach as reachOf } from '../../rules/reach.ts'
import { kinds } from '../../rules/kinds.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { ImportsPage } from './page.tsx'

type ImportsContext = PageContext<DirectoryTables, typeof directoryUrls.imports.pattern>
type Fault = keyof (typeof messages)['en']['fileFaults']

/** Reading a table costs seconds of a processor. */
const often = { name: 'directory tables', most: 20, seconds: 600 }
const most = 30

export async function showImports(c: ImportsContext) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  if (!may(c.var.person, 'directory.import')) return await refuse(c, 'directory.import')
  return await render(c, { fields: {}, fault: null })
}

export async function createImport(c: ImportsContext) {
  const { person, locale, limiter, now } = c.var
  if (!person || !may(person, 'directory.import')) return await refuse(c, 'directory.import')
  const fields = await readForm(c)
  const { file } = fields
  const country = allowedCountries(c).find((each) => each === typed(fields, 'country'))
  const kind = kinds.find((each) => each === typed(fields, 'kind')) ?? 'initiative'
  if (!(file instanceof File) || file.size === 0 || !country) return await render(c, { fields, fault: 'missing' })
  if (!(await limiter.allows(often, person.id))) return await render(c, { fields, fault: 'too-often' })

  const bytes = new Uint8Array(await file.arrayBuffer())
  const fileName = file.name.normalize('NFC').slice(0, 120) || 'x.csv'
  const reach = reachOf((each) => may(person, 'directory.import', each))
  const given = { bytes, fileName, country, reach, kind, language: locale, personId: person.id, at: now }
  const brought = await bringTable(c.var, given)
  if (brought.id === null) return await render(c, { fields, fault: brought.fault })
  sayNext(c, 'import-brought')
  return c.redirect(directoryUrls.import.href({ locale, import: brought.id }), 303)
}

function allowedCountries({ var: { person } }: ImportsContext) {
  return blocCountries.filter((country) => may(person, 'directory.import', country))
}

async function render(c: ImportsContext, { fields, fault }: { fields: FormFields; fault: Fault | null }) {
  const { db, shell, person } = c.var
  c.header('cache-control', 'no-store')
  return c.html(
    <ImportsPage
      shell={shell}
      countries={allowedCountries(c)}
      imports={person ? await listImportsOf(db, person.id, most) : []}
      filled={(name) => typed(fields, name)}
      fault={fault}
      zone={person?.zone ?? 'UTC'}
    />,
    fault ? 422 : 200,
  )
}
