import type { Locale } from '#kernel/i18n/locales.ts'
import type { CompiledCourse, CompiledLesson } from '../../package/compile/compiled-course.ts'
import type { Study } from '../../queries/study.ts'
import type { Progress } from '../../rules/progress.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import { lessonWeight } from '../lesson/weight.ts'

interface Given extends Omit<Study, 'events' | 'revision'> {
  progress: Progress | null
  locale: Locale
  savesData: boolean
}

export interface CourseView {
  course: CompiledCourse
  /** In which it is shown; the reader's own where the course has it. */
  language: string
  title: string
  summary: string
  lessons: number
  /** Bytes of its text, and of its figures unless data is saved. */
  weight: number
  first: { slug: string; weight: number } | null
  /** Null until the reader has begun. */
  progress: Progress | null
  newer: string | null
  savesData: boolean
}

export function viewOf({ course, progress, newer, locale, savesData }: Given): CourseView {
  const language = shownLanguage(course.languages, locale)
  const lessons = course.modules.flatMap((module) => module.lessons)
  const { text = 0, figures = 0 } = course.weight[language] ?? {}
  return {
    course,
    language,
    progress,
    newer,
    savesData,
    title: course.title[language] ?? course.slug,
    summary: course.summary[language] ?? '',
    lessons: lessons.length,
    weight: savesData ? text : text + figures,
    first: firstLesson(lessons[0], language, savesData),
  }
}

function firstLesson(lesson: CompiledLesson | undefined, language: string, savesData: boolean) {
  return lesson ? { slug: lesson.slug, weight: lessonWeight({ lesson, language }, savesData) } : null
}
