import type { PageContext } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { outlineOf } from '../../package/compile/outline.ts'
import { courseVersion } from '../../queries/courses.ts'
import type { Outline } from '../../rules/course.ts'
import { markable } from '../../rules/markable.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'

/** By what answers are marked and progress is counted where there is no network. */
export async function sendOutline(c: PageContext<LearningTables, typeof learningUrls.outline.pattern>) {
  const { locale, course: slug, version } = c.req.param()
  const course = isLocale(locale) ? await courseVersion(c.var.db, slug, version) : null
  if (!course) return c.json({ refusal: 'no-such-course' }, 404)
  c.header('cache-control', 'no-cache')
  return c.json(withoutWords(outlineOf(course, shownLanguage(course.languages, locale))))
}

function withoutWords(outline: Outline): Outline {
  const modules = outline.modules.map(({ slug, lessons }) => ({
    slug,
    lessons: lessons.map((lesson) => ({ ...lesson, activities: lesson.activities.map(markable) })),
  }))
  return { ...outline, modules }
}
