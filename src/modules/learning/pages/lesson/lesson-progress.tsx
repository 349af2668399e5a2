import type { Locale } from '#kernel/i18n/locales.ts'
import { Progress } from '#ui/progress/progress.tsx'
import { messages } from '../../messages/lessons/messages.ts'
import type { Progress as Done } from '../../rules/progress.ts'
import type { LessonPlace } from './view.ts'

interface LessonProgressProps {
  locale: Locale
  place: LessonPlace
  progress: Done
}

/** How far she is, in the module and in the course: two bands that are being woven. */
export function LessonProgress({ locale, place: { course, module }, progress }: LessonProgressProps) {
  const say = messages[locale].lesson
  const inModule = progress.modules[module.slug] ?? { lessons: module.lessons.length, lessonsDone: 0 }
  const all = Object.keys(progress.lessons).length
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
        done={progress.lessonsDone}
        of={all}
        text={say.courseDone(progress.lessonsDone, all)}
        band={course.slug}
        place="course"
      />
    </div>
  )
}
