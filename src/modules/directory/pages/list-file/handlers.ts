import type { PageContext } from '#kernel/http/context.ts'
import { isLocale, type Locale } from '#kernel/i18n/locales.ts'
import { readFilter } from '../../filter-schema.ts'
import { messages } from '../../messages/pages/messages.ts'
import { listFound } from '../../queries/find.ts'
import { recordOf } from '../../records/record.ts'
import type { Face } from '../../rules/face.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'
import { addressesOf } from '../addresses.ts'
import { csvOf, rowsOf } from './csv.ts'

/** A file holds at most so many organisations, the best standing first; whoever wants all narrows the list, or takes the dataset. */
const most = 5000
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The list of the same address as a file: only what strangers see. */
export async function sendList(c: PageContext<DirectoryTables, typeof directoryUrls.listFile.pattern>) {
  const { locale, format } = c.req.param()
  if (!isLocale(locale) || !['csv', 'json', 'xlsx'].includes(format)) return await c.notFound()
  const { reads, settings } = c.var
  const { faces, next } = await listFound(reads, { filter: readFilter(c.req.query()), most })
  const reader = { locale, origin: settings.origin }
  c.header('cache-control', 'no-cache')
  c.header('content-disposition', `attachment; filename="directory.${format}"`)
  if (next) c.header('x-list-cut-at', String(most))
  if (format === 'xlsx') return c.body(await workbookOf(faces, reader), 200, { 'content-type': spreadsheet })
  if (format === 'csv') return c.body(csvOf(faces, reader), 200, { 'content-type': 'text/csv; charset=utf-8' })
  const addresses = addressesOf(settings.origin, locale)
  return c.json({ organisations: faces.map((face) => recordOf(face, addresses)), isComplete: next === null })
}

/** Every cell is a text: a spreadsheet runs none of them, whatever it begins with. */
async function workbookOf(faces: readonly Face[], reader: { locale: Locale; origin: string }) {
  const rows = rowsOf(faces, reader).map((row) => row.map((value) => ({ value, type: String })))
  const { default: writeXlsx } = await import('write-excel-file/node')
  const { toBuffer } = writeXlsx(rows, { sheet: messages[reader.locale].directory.title })
  return Uint8Array.from(await toBuffer())
}
