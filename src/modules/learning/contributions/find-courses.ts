import { own } from '#kernel/database/database.ts'
import type { FindWish, FoundGroup } from '#kernel/sockets/module.ts'
import { messages } from '../messages/courses/messages.ts'
import { findCourses as findByWords } from '../queries/search-courses.ts'
import type { LearningTables } from '../tables.ts'
import { learningUrls } from '../urls.ts'

const mostCounted = 1000

/** The courses that the words of the one search find. */
export async function findCourses({ db, locale, typed, most }: FindWish): Promise<FoundGroup[]> {
  const { courses, total } = await findByWords(own<LearningTables>(db), { locale, typed, filter: {} })
  if (!total) return []
  const items = courses.slice(0, most).map(({ slug, title, summary, language }) => ({
    href: learningUrls.course.href({ locale, course: slug }),
    title,
    lang: language === locale ? undefined : language,
    summary,
    why: '',
  }))
  const all = learningUrls.catalogue.href({ locale }, { q: typed })
  return [{ order: 10, title: messages[locale].catalogue.title, total, mostCounted, all, items }]
}
