import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { assess } from '../../actions/import-organisations.ts'
import { findRow, type Import, type ImportRow, updateRow } from '../../queries/imports.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { opened } from '../import/opened.ts'
import { ImportRowPage } from './page.tsx'

type RowContext = PageContext<DirectoryTables, typeof directoryUrls.importRow.pattern>

export async function showImportRow(c: RowContext) {
  const found = await rowOf(c)
  if ('response' in found) return await found.response
  return render(c, found.table, found.row)
}

/** Keeps what was mended, and looks at the whole table again: another row may have been the same as this one. */
export async function saveImportRow(c: RowContext) {
  const found = await rowOf(c)
  if ('response' in found) return await found.response
  const { db, locale } = c.var
  const { table, row } = found
  const fields = await readForm(c)
  const cells = row.cells.map((cell, at) =>
    table.mapping[at] ? typed(fields, `cell.${at}`).trim().slice(0, 8000) : cell,
  )
  await db.transaction().execute(async (transaction) => {
    await updateRow(transaction, table.id, { number: row.number, cells, isOther: 'other' in fields })
    await assess(c.var, transaction, table.id)
  })
  const after = await findRow(db, table.id, row.number)
  if (after?.fate === 'wrong') return render(c, table, after)
  sayNext(c, 'row-saved')
  return c.redirect(directoryUrls.import.href({ locale, import: table.id }), 303)
}

async function rowOf(c: RowContext) {
  const found = await opened(c)
  if ('response' in found) return found
  const number = Number(c.req.param('row'))
  const row = Number.isInteger(number) && number < 1e6 ? await findRow(c.var.db, found.table.id, number) : undefined
  return row && found.table.state !== 'undone' ? { ...found, row } : { response: c.notFound() }
}

function render(c: RowContext, table: Import, row: ImportRow) {
  const status = c.req.method === 'POST' ? 422 : 200
  return c.html(<ImportRowPage shell={c.var.shell} table={table} row={row} />, status)
}
