import { callerOf } from '#kernel/http/caller.ts'
import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { clean } from '#kernel/text.ts'
import { reportError } from '../../actions/report-error.ts'
import { updateReportDone } from '../../queries/error-reports.ts'
import { findFace } from '../../queries/listings.ts'
import { isIdentifier } from '#kernel/new-id.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { edited } from '../edited.ts'
import { ReportPage } from './page.tsx'

type ReportContext = PageContext<DirectoryTables, typeof directoryUrls.errorReport.pattern>

const daily = { name: 'directory error reports', most: 20, seconds: 86_400 }

export async function showReport(c: ReportContext) {
  return await render(c, { message: '', fault: null, status: 200 })
}

/** Anyone may say what is wrong; nobody needs an account for it. */
export async function createReport(c: ReportContext) {
  const { reads, locale, now, limiter, person } = c.var
  const face = await findFace(reads, c.req.param('organisation'))
  if (!face) return await c.notFound()
  const message = clean(typed(await readForm(c), 'message')).slice(0, 2000)
  if (!message) return await render(c, { message, fault: 'missing', status: 422 })
  if (!(await limiter.allows(daily, callerOf(c)))) return await render(c, { message, fault: 'tooMany', status: 429 })
  await reportError(c.var, { organisation: face, message, personId: person?.id ?? null, at: now })
  sayNext(c, 'error-reported')
  return c.redirect(directoryUrls.organisation.href({ locale, organisation: face.slug }), 303)
}

interface Shown {
  message: string
  fault: 'missing' | 'tooMany' | null
  status: 200 | 422 | 429
}

async function render(c: ReportContext, { message, fault, status }: Shown) {
  const { reads, shell } = c.var
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const face = await findFace(reads, c.req.param('organisation'))
  if (!face) return await c.notFound()
  return c.html(<ReportPage shell={shell} face={face} message={message} fault={fault} />, status)
}

export async function markReportDone(c: PageContext<DirectoryTables, typeof directoryUrls.errorReportDone.pattern>) {
  const found = await edited(c)
  if ('response' in found) return await found.response
  const { db, locale, now } = c.var
  const { organisation, person } = found
  const id = c.req.param('report')
  if (!isIdentifier(id)) return await c.notFound()
  await updateReportDone(db, { id, organisation: organisation.id, by: person.id, at: now })
  sayNext(c, 'report-done')
  return c.redirect(directoryUrls.edit.href({ locale, organisation: organisation.slug }), 303)
}
