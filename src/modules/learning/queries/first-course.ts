import type { Database } from '#kernel/database/database.ts'
import type { LearningTables } from '../tables.ts'
import { compiledCourse } from './compiled-courses.ts'
import { listProgrammes } from './programmes.ts'

type Db = Database<LearningTables>

/** Where a newcomer begins: the first open course of the first programme that has one, else any open one. */
export async function findFirstCourse(db: Db) {
  const [programmes, open] = await Promise.all([listProgrammes(db), listOpen(db)])
  for (const { slug, courses } of programmes) {
    const key = open.find(
      ({ course }) => course === courses.find((wanted) => open.some((one) => one.course === wanted)),
    )
    if (key) return { course: await compiledCourse(db, key), programme: { slug, courses: courses.length } }
  }
  const [any] = open
  return any ? { course: await compiledCourse(db, any), programme: null } : null
}

async function listOpen(db: Db) {
  return await db
    .selectFrom('course_entry')
    .innerJoin('course_version', (join) =>
      join
        .onRef('course_version.course', '=', 'course_entry.course')
        .onRef('course_version.version', '=', 'course_entry.version'),
    )
    .select(['course_version.course', 'course_version.version', 'digest', 'compiler', 'published_at as publishedAt'])
    .where('status', '=', 'open')
    .orderBy('course_entry.course')
    .execute()
}

/** Every open course with its content, and since when it is as it is; for the sitemap. */
export async function listOpenCourses(db: Db) {
  const open = await listOpen(db)
  return await Promise.all(
    open.map(async ({ publishedAt, ...key }) => ({ course: await compiledCourse(db, key), publishedAt })),
  )
}

export async function listAnnounced(db: Db) {
  return await db
    .selectFrom('course_entry')
    .select('course')
    .where('status', '=', 'announced')
    .orderBy('course')
    .execute()
}
