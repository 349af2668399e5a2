import { own } from '#kernel/database/database.ts'
import type { HomePart, SitemapEntry, Visit } from '#kernel/sockets/module.ts'
import type { LentDatabase } from '#kernel/database/database.ts'
import { HomeSection } from '../pages/home-section/home-section.tsx'
import { viewOf } from '../pages/course/view.ts'
import { findFirstCourse, listAnnounced, listOpenCourses } from '../queries/first-course.ts'
import { listProgrammes } from '../queries/programmes.ts'
import type { LearningTables } from '../tables.ts'
import { learningUrls } from '../urls.ts'
import { lastTouched } from './last-touched.ts'

export async function courseHome(visit: Visit): Promise<HomePart[]> {
  const { db, locale, savesData } = visit
  const tables = own<LearningTables>(db)
  const found = await findFirstCourse(tables)
  if (!found) return []
  const begun = await lastTouched(visit)
  if (begun?.course === found.course.slug && !begun.finishedAt) return []
  const view = viewOf({ course: found.course, begun: false, newer: null, progress: null, locale, savesData })
  const section = <HomeSection locale={locale} view={view} programme={found.programme} quiet={begun !== undefined} />
  return [{ order: 20, section }]
}

export async function courseSitemap(db: LentDatabase): Promise<SitemapEntry[]> {
  const tables = own<LearningTables>(db)
  const [open, announced, programmes] = await Promise.all([
    listOpenCourses(tables),
    listAnnounced(tables),
    listProgrammes(tables),
  ])
  return [
    { href: (locale) => learningUrls.catalogue.href({ locale }), updatedAt: null },
    ...programmes.map(({ slug }) => ({
      href: (locale: string) => learningUrls.programme.href({ locale, programme: slug }),
      updatedAt: null,
    })),
    ...announced.map(({ course }) => courseEntry(course, null)),
    ...open.flatMap(({ course, publishedAt }) => [
      courseEntry(course.slug, publishedAt),
      ...course.modules.flatMap(({ lessons }) =>
        lessons.map(({ slug }) => lessonEntry(course.slug, slug, publishedAt)),
      ),
    ]),
  ]
}

function courseEntry(course: string, updatedAt: Date | null): SitemapEntry {
  return { href: (locale) => learningUrls.course.href({ locale, course }), updatedAt }
}

function lessonEntry(course: string, lesson: string, updatedAt: Date | null): SitemapEntry {
  return { href: (locale) => learningUrls.lesson.href({ locale, course, lesson }), updatedAt }
}
