import type { PageContext } from '#kernel/http/context.ts'
import { findVersion } from '../../queries/courses.ts'
import { compiledCourse } from '../../queries/compiled-courses.ts'
import { progressOf } from '../../queries/study.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'
import { formsOf } from '../lesson/load.ts'
import { LessonPage } from '../lesson/page.tsx'
import { lessonPlace } from '../lesson/view.ts'
import { lessonWeight, sizeOf } from '../lesson/weight.ts'

/** A lesson as a learner will see it, also of a draft; nothing done in it is kept. */
export async function showVersionLesson(c: PageContext<LearningTables, typeof learningUrls.versionLesson.pattern>) {
  const { db, shell, locale } = c.var
  const { course: slug, version, lesson } = c.req.param()
  const found = await findVersion(db, slug, version)
  const course = found ? await compiledCourse(db, found) : null
  const place = course && lessonPlace(course, lesson, locale)
  if (!place) return await c.notFound()
  const progress = await progressOf(db, null, course)
  const forms = await formsOf(c, { course, begun: false, newer: null, place, progress }, null)
  return c.html(
    <LessonPage
      shell={shell}
      place={place}
      progress={progress}
      forms={forms}
      weight={sizeOf(lessonWeight(place), locale)}
      newer={false}
      errors={[]}
      preview
    />,
  )
}
