import { stringify } from 'csv-stringify/sync'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { assess, publishImport, undoImport } from '../../actions/import-organisations.ts'
import { publishImportJob } from '../../jobs/publish-import.ts'
import { messages } from '../../messages/exchange/messages.ts'
import { countFates, type ImportRow, listRows, updateImport } from '../../queries/imports.ts'
import { type ImportColumn, importColumnNames } from '../../rules/import-columns.ts'
import { directoryUrls } from '../../urls.ts'
import { columnWords, faultWords } from './fault-words.ts'
import { type ImportContext, opened } from './opened.ts'
import { ImportPage } from './page.tsx'

const most = 50
/** So many become organisations while one waits; more, in a job. */
const mostAtOnce = 500
const mostWrong = 5_000

export async function showImport(c: ImportContext) {
  const found = await opened(c)
  if ('response' in found) return await found.response
  const { db, shell } = c.var
  const { table } = found
  const fate = c.req.query('fate') === 'same' ? 'same' : 'wrong'
  const after = cursorOf(c.req.query('after'))
  const rows = await listRows(db, table.id, { fate, after, most: most + 1 })
  const fates = await countFates(db, table.id)
  if (table.state === 'publishing') c.header('refresh', '4')
  return c.html(
    <ImportPage
      shell={shell}
      table={table}
      fates={fates}
      wrongBytes={bytesOf(rows, shell.locale) * Math.max(1, fates.wrong / Math.max(1, rows.length))}
      rows={rows.slice(0, most)}
      fate={fate}
      next={rows.length > most ? (rows[most - 1]?.number ?? null) : null}
      isLater={after > 0}
    />,
  )
}

export async function saveMapping(c: ImportContext) {
  const found = await opened(c)
  if ('response' in found) return await found.response
  const { db } = c.var
  const { table } = found
  if (table.state !== 'draft') return back(c, table.id)
  const fields = await readForm(c)
  const taken = new Set<ImportColumn>()
  const mapping = table.headings.map((_, at) => {
    const column = importColumnNames.find((name) => name === typed(fields, `column.${at}`))
    if (!column || taken.has(column)) return null
    taken.add(column)
    return column
  })
  await db.transaction().execute(async (transaction) => {
    await updateImport(transaction, table.id, { mapping })
    await assess(c.var, transaction, table.id)
  })
  return back(c, table.id)
}

export async function publishTable(c: ImportContext) {
  const found = await opened(c)
  if ('response' in found) return await found.response
  const { db, now, enqueue } = c.var
  const { table, person } = found
  if (table.state === 'undone' || table.state === 'publishing') return back(c, table.id)
  const { new: count } = await countFates(db, table.id)
  if (count > mostAtOnce) {
    await updateImport(db, table.id, { state: 'publishing' })
    await enqueue(publishImportJob.name, { id: table.id, personId: person.id })
    return back(c, table.id)
  }
  await publishImport(c.var, { id: table.id, personId: person.id, at: now })
  sayNext(c, 'import-published')
  return back(c, table.id)
}

export async function undoTable(c: ImportContext) {
  const found = await opened(c)
  if ('response' in found) return await found.response
  const { table, person } = found
  if (table.state === 'publishing') return back(c, table.id)
  await undoImport(c.var, { id: table.id, personId: person.id, at: c.var.now })
  sayNext(c, 'import-undone')
  return back(c, table.id)
}

/** The rows that are wrong under their own headings, with what is wrong, to be mended in a spreadsheet and brought again. */
export async function sendWrong(c: ImportContext) {
  const found = await opened(c)
  if ('response' in found) return await found.response
  const { table } = found
  const { locale } = c.var.shell
  const rows = await listRows(c.var.db, table.id, { fate: 'wrong', after: 0, most: mostWrong })
  const lines = rows.map((row) => wrongLine(row, locale))
  const head = [...table.headings, messages[locale].table.head.what]
  c.header('content-disposition', 'attachment; filename="wrong-rows.csv"')
  const csv = stringify([head, ...lines], { bom: true, escape_formulas: true })
  return c.body(csv, 200, { 'content-type': 'text/csv; charset=utf-8' })
}

function wrongLine({ cells, faults }: ImportRow, locale: Locale): string[] {
  const words = Object.entries(faults).map(
    ([column, fault]) => `${columnWords(column, locale)}: ${faultWords(fault, locale)}`,
  )
  return [...cells, words.join(' ')]
}

function bytesOf(rows: readonly ImportRow[], locale: Locale) {
  return rows.reduce((sum, row) => sum + Buffer.byteLength(wrongLine(row, locale).join(',')) + 1, 0)
}

function cursorOf(text = '') {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0
}

function back(c: ImportContext, id: string) {
  return c.redirect(directoryUrls.import.href({ locale: c.var.locale, import: id }), 303)
}
