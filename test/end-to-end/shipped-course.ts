import { join } from 'node:path'
import type { Locale } from '#kernel/i18n/locales.ts'
import { root } from '#kernel/root.ts'
import { checkPackage } from '#modules/learning/package/check-package.ts'
import type { CompiledCourse } from '#modules/learning/package/compile/compiled-course.ts'
import { readFolder } from '#modules/learning/package/read-folder.ts'
import type { Activity } from '#modules/learning/rules/activities.ts'

export const slug = 'ponle-precio-a-tu-trabajo'

export interface Lesson {
  slug: string
  module: string
  title: string
  activities: Activity[]
}

/** The lessons of the course that ships, in one language, with the right answers. */
export async function shippedLessons(locale: Locale): Promise<Lesson[]> {
  const { files, faults } = await readFolder(join(root, 'content/courses', slug))
  const { course } = await checkPackage(files, { faults, folder: slug })
  if (!course) throw new Error('The shipped course has faults.')
  return lessonsOf(course, locale)
}

/** The lessons of a course with their activities, in one of its languages. */
export function lessonsOf({ modules }: CompiledCourse, locale: string): Lesson[] {
  return modules.flatMap((module) =>
    module.lessons.map((lesson) => ({
      slug: lesson.slug,
      module: module.slug,
      title: lesson.title[locale] ?? '',
      activities: (lesson.body[locale] ?? []).flatMap((block) => (block.kind === 'activity' ? [block.activity] : [])),
    })),
  )
}
