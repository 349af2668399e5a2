import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { listChoices } from '../../queries/catalogue.ts'
import { searchCourses } from '../../queries/search-courses.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'
import { CataloguePage } from './page.tsx'
import { readCatalogueQuery } from './query.ts'

export async function showCatalogue(c: PageContext<LearningTables, typeof learningUrls.catalogue.pattern>) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const { reads, locale, shell } = c.var
  const query = readCatalogueQuery(c.req.query())
  const { q, after, ...filter } = query
  const [result, choices] = await Promise.all([
    searchCourses(reads, { locale, typed: q, filter, after }),
    listChoices(reads),
  ])
  shareable(c)
  return c.html(<CataloguePage shell={shell} query={query} result={result} choices={choices} />)
}
