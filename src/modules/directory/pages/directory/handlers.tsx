import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { readFilter } from '../../filter-schema.ts'
import { listFound } from '../../queries/find.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'
import { placeName } from '../place-name.ts'
import { DirectoryPage } from './page.tsx'

/** Cards on one page. */
const most = 24

export async function showDirectory(c: PageContext<DirectoryTables, typeof directoryUrls.directory.pattern>) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const { reads, shell } = c.var
  const filter = readFilter(c.req.query())
  const after = c.req.query('after')
  const { faces, total, next } = await listFound(reads, { filter, after, most })
  shareable(c)
  const entries = faces.map((face) => ({ face, place: placeName(face.place, shell.locale) }))
  return c.html(<DirectoryPage shell={shell} list={{ filter, entries, total, next, isFirst: !after }} />)
}
