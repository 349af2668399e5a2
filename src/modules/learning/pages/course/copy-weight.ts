import type { Locale } from '#kernel/i18n/locales.ts'
import type { CompiledCourse } from '../../package/compile/compiled-course.ts'
import { pageFrame } from '../../rules/page-weight.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import { lessonWeight, waitingWeight } from '../lesson/weight.ts'

// Besides its lessons a copy holds the course's own page, the certificate's, the phone's and the one for help, and its scripts.
const otherPages = 4

/** About what a copy of the course weighs on the wire: the copy itself cannot be asked, since this page is a part of it. */
export function copyWeight(course: CompiledCourse, locale: Locale, scripts: number): { bytes: number; audio: number } {
  const language = shownLanguage(course.languages, locale)
  const lessons = course.modules.flatMap((module) => module.lessons)
  const weights = lessons.map(
    (lesson) => lessonWeight({ lesson, language }, false) + waitingWeight({ lesson, language }, false),
  )
  const bytes = weights.reduce((sum, weight) => sum + weight, otherPages * pageFrame + scripts)
  return { bytes: Math.round(bytes / 10_000) * 10_000, audio: course.weight[language]?.audio ?? 0 }
}
