/** How a compiled lesson writes addresses: the pages decide where media and lessons are. */
export interface Addresses {
  /** @param media its path inside the course ('media/price.es.svg') and the digest of its bytes */
  media(course: CourseKey, media: { path: string; sha256: string }): string
  lesson(course: CourseKey, lesson: string, language: string): string
}

export interface CourseKey {
  slug: string
  version: string
}

/** For checking alone, when nothing is served. */
export const placeholders: Addresses = {
  media: (_, { path }) => `media:${path}`,
  lesson: (_, lesson) => `lesson:${lesson}`,
}
