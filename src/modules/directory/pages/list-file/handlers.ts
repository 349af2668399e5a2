import type { PageContext } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { readFilter } from '../../filter-schema.ts'
import { listFound } from '../../queries/find.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'
import { csvOf } from './csv.ts'

/** A file holds at most so many organisations, the best standing first; whoever wants all narrows the list. */
const most = 5000

/** The list of the same address as a file: only what strangers see. */
export async function sendList(c: PageContext<DirectoryTables, typeof directoryUrls.listFile.pattern>) {
  const { locale, format } = c.req.param()
  if (!isLocale(locale) || (format !== 'csv' && format !== 'json')) return await c.notFound()
  const { reads, settings } = c.var
  const { faces, next } = await listFound(reads, { filter: readFilter(c.req.query()), most })
  c.header('cache-control', 'no-cache')
  c.header('content-disposition', `attachment; filename="directory.${format}"`)
  if (next) c.header('x-list-cut-at', String(most))
  if (format === 'json') return c.json({ organisations: faces, isComplete: next === null })
  return c.body(csvOf(faces, { locale, origin: settings.origin }), 200, { 'content-type': 'text/csv; charset=utf-8' })
}
