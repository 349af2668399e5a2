import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { listCourses } from '../../queries/catalogue.ts'
import { findProgramme } from '../../queries/programmes.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'
import { ProgrammePage } from './page.tsx'

export async function showProgramme(c: PageContext<LearningTables, typeof learningUrls.programme.pattern>) {
  const { reads, locale, shell } = c.var
  const slug = c.req.param('programme')
  const programme = isLocale(c.req.param('locale')) ? await findProgramme(reads, slug) : null
  if (!programme) return await c.notFound()
  const most = programme.courses.length
  const { courses } = await listCourses(reads, { locale, words: [], filter: { programme: slug }, most })
  const inOrder = programme.courses.flatMap((wanted) => courses.find(({ slug }) => slug === wanted) ?? [])
  shareable(c)
  return c.html(<ProgrammePage shell={shell} programme={programme} courses={inOrder} />)
}
