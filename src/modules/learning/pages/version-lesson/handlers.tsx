import type { PageContext } from '#kernel/http/context.ts'
import { locales } from '#kernel/i18n/locales.ts'
import { findVersion } from '../../queries/courses.ts'
import { compiledCourse } from '../../queries/compiled-courses.ts'
import { progressOf } from '../../queries/study.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { formsOf } from '../lesson/load.ts'
import { LessonPage } from '../lesson/page.tsx'
import { lessonPlace } from '../lesson/view.ts'

/** A lesson as a learner will see it, also of a draft; nothing done in it is kept. */
export async function showVersionLesson(c: PageContext<LearningTables, typeof learningUrls.versionLesson.pattern>) {
  const { db, shell, locale } = c.var
  const { course: slug, version, lesson } = c.req.param()
  const found = await findVersion(db, slug, version)
  const course = found ? await compiledCourse(db, found) : null
  const place = course && lessonPlace(course, lesson, locale)
  if (!place) return await c.notFound()
  const progress = await progressOf(db, null, course)
  const forms = await formsOf(c, { place, progress }, null)
  const page = (
    <LessonPage {...{ shell, place, progress, forms }} newer={false} events={0} errors={[]} scripts={[]} preview />
  )
  return c.html(insideVersion(String(page), { locale, course: slug, version }))
}

/** Links to the course and its lessons, also those inside the text, stay in the version that is being looked at. */
function insideVersion(html: string, key: { locale: string; course: string; version: string }) {
  return html.replaceAll(
    new RegExp(`"/(?:${locales.join('|')})/learning/courses/${key.course}(/lessons/[a-z0-9-]+)?"`, 'g'),
    (_, lesson: string | undefined) => `"${learningUrls.version.href(key)}${lesson ?? ''}"`,
  )
}
