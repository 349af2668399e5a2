import type { Outline } from '../../rules/course.ts'
import type { CompiledCourse } from './compiled-course.ts'

/** What progress is measured against; any language gives the same marks. */
export function outlineOf(course: CompiledCourse, language: string): Outline {
  return {
    course: course.slug,
    version: course.version,
    mark: course.mark ?? 100,
    modules: course.modules.map((module) => ({
      slug: module.slug,
      lessons: module.lessons.map((lesson) => ({
        slug: lesson.slug,
        activities: (lesson.body[language] ?? []).flatMap((block) =>
          block.kind === 'activity' ? [block.activity] : [],
        ),
      })),
    })),
  }
}
