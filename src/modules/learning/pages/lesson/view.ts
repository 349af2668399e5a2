import type { CompiledCourse, CompiledLesson, CompiledModule } from '../../package/compile/compiled-course.ts'
import { shownLanguage } from '../../rules/shown-language.ts'

/** Where a lesson stands in its course, and in which language it is shown. */
export interface LessonPlace {
  course: CompiledCourse
  module: CompiledModule
  lesson: CompiledLesson
  /** Counted from 1. */
  moduleNumber: number
  lessonNumber: number
  previous: CompiledLesson | null
  next: CompiledLesson | null
  language: string
}

/** Null when the course has no such lesson. */
export function lessonPlace(course: CompiledCourse, slug: string, locale: string): LessonPlace | null {
  const module = course.modules.find(({ lessons }) => lessons.some((lesson) => lesson.slug === slug))
  const all = course.modules.flatMap(({ lessons }) => lessons)
  const index = all.findIndex((lesson) => lesson.slug === slug)
  const lesson = all[index]
  if (!module || !lesson) return null
  return {
    course,
    module,
    lesson,
    moduleNumber: course.modules.indexOf(module) + 1,
    lessonNumber: module.lessons.indexOf(lesson) + 1,
    previous: all[index - 1] ?? null,
    next: all[index + 1] ?? null,
    language: shownLanguage(course.languages, locale),
  }
}
