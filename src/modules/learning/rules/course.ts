import type { Activity } from './activities.ts'

export interface OutlineLesson {
  slug: string
  activities: readonly Activity[]
}

export interface OutlineModule {
  slug: string
  lessons: readonly OutlineLesson[]
}

/** What progress is measured against: one published version of a course, in any one of its languages. Lesson slugs and activity ids are unique in it. */
export interface Outline {
  course: string
  version: string
  /** Per cent needed for the certificate. */
  mark: number
  modules: readonly OutlineModule[]
}
