import type { Locale } from '#kernel/i18n/locales.ts'
import type { LessonState, OutlineLesson } from '#ui/outline/outline.tsx'
import { messages } from '../../messages/courses/messages.ts'
import type { CompiledLesson } from '../../package/compile/compiled-course.ts'
import { learningUrls } from '../../urls.ts'
import { lessonWeight } from '../lesson/weight.ts'
import { sizeOf } from '../../rules/size.ts'
import type { CourseView } from './view.ts'

/** The course's modules and lessons, each lesson with what the reader has done of it. */
export function outlineModules(locale: Locale, view: CourseView) {
  const { course, language } = view
  return course.modules.map((module) => ({
    title: module.title[language] ?? '',
    lessons: module.lessons.map((lesson) => outlineLesson(locale, view, lesson)),
  }))
}

function outlineLesson(
  locale: Locale,
  { course, language, progress, savesData }: CourseView,
  lesson: CompiledLesson,
): OutlineLesson {
  const say = messages[locale]
  const state = stateOf(progress, lesson.slug)
  const words = { done: say.course.lessonDone, here: say.course.lessonHere, ahead: '' }[state]
  const minutes = say.minutes(lesson.minutes[language] ?? 0)
  const size = sizeOf(lessonWeight({ lesson, language }, savesData), locale)
  return {
    href: learningUrls.lesson.href({ locale, course: course.slug, lesson: lesson.slug }),
    title: lesson.title[language] ?? lesson.slug,
    state,
    note: [words, minutes, size].filter(Boolean).join(' · '),
  }
}

function stateOf(progress: CourseView['progress'], lesson: string): LessonState {
  if (progress?.lessons[lesson]?.done) return 'done'
  return progress?.here === lesson ? 'here' : 'ahead'
}
