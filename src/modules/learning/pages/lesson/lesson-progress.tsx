import type { Locale } from '#kernel/i18n/locales.ts'
import { Progress } from '#ui/progress/progress.tsx'
import { messages } from '../../messages/lessons/messages.ts'
import type { Progress as Done } from '../../rules/progress.ts'
import type { LessonPlace } from './view.ts'

export interface LessonsDone {
  inModule: { lessons: number; lessonsDone: number }
  lessonsDone: number
}

export function doneOf({ module }: LessonPlace, { modules, lessonsDone }: Done): LessonsDone {
  return { inModule: modules[module.slug] ?? { lessons: module.lessons.length, lessonsDone: 0 }, lessonsDone }
}

interface LessonProgressProps {
  locale: Locale
  place: LessonPlace
  done: LessonsDone
}

/** How far she is, in the module and in the course: two bands that are being woven. */
export function LessonProgress({ locale, place: { course }, done: { inModule, lessonsDone } }: LessonProgressProps) {
  const say = messages[locale].lesson
  const all = course.modules.flatMap(({ lessons }) => lessons).length
  return (
    <div class="lesson__progress">
      <Progress
        label={say.moduleProgress}
        done={inModule.lessonsDone}
        of={inModule.lessons}
        text={say.moduleDone(inModule.lessonsDone, inModule.lessons)}
        band={course.slug}
        place="module"
      />
      <Progress
        label={say.courseProgress}
        done={lessonsDone}
        of={all}
        text={say.courseDone(lessonsDone, all)}
        band={course.slug}
        place="course"
      />
    </div>
  )
}
