import type { PageContext, Person } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { may, refuse } from '#modules/accounts/public.ts'
import { findImport, type Import } from '../../queries/imports.ts'
import { isIdentifier } from '#kernel/new-id.ts'
import type { DirectoryTables } from '../../tables.ts'

export type ImportContext = PageContext<DirectoryTables, `/:locale/directory/imports/:import${string}`>

/** The table of the address, for whoever brought it and for whoever may import in its country. */
export async function opened(
  c: ImportContext,
): Promise<{ table: Import; person: Person } | { response: Response | Promise<Response> }> {
  const { db, person } = c.var
  if (!isLocale(c.req.param('locale'))) return { response: c.notFound() }
  if (!person || !may(person, 'directory.import')) return { response: refuse(c, 'directory.import') }
  c.header('cache-control', 'no-store')
  const id = c.req.param('import')
  const table = isIdentifier(id) ? await findImport(db, id) : undefined
  if (!table) return { response: c.notFound() }
  return may(person, 'directory.import', table.country)
    ? { table, person }
    : { response: refuse(c, 'directory.import') }
}
