import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { CompiledCourse } from '../package/compile/compiled-course.ts'
import type { LearningTables } from '../tables.ts'
import { type CompiledKey, compiledCourse } from './compiled-courses.ts'

type Db = Database<LearningTables>

export type Course = NonNullable<Awaited<ReturnType<typeof findCourse>>>
export type Version = NonNullable<Awaited<ReturnType<typeof findVersion>>>

export async function findCourse(db: Db, slug: string) {
  return await db
    .selectFrom('course')
    .select(['slug', 'programme', 'current_version as currentVersion'])
    .where('slug', '=', slug)
    .executeTakeFirst()
}

/** What is known of a version besides its content; also of a draft. */
export async function findVersion(db: Db, slug: string, version: string) {
  return await db
    .selectFrom('course_version')
    .select(['course', 'version', 'state', 'digest', 'compiler'])
    .select(['imported_at as importedAt', 'published_at as publishedAt', 'withdrawn_at as withdrawnAt'])
    .select('withdrawal_reason as withdrawalReason')
    .where('course', '=', slug)
    .where('version', '=', version)
    .executeTakeFirst()
}

/** A version that a learner may have begun: published, or withdrawn since. Null for a draft and for what does not exist. */
export async function courseVersion(db: Db, slug: string, version: string): Promise<CompiledCourse | null> {
  const [course = null] = await courseVersions(db, [{ course: slug, version }])
  return course
}

/** The same of several at once, each by its place in the list. */
export async function courseVersions(
  db: Db,
  wanted: readonly { course: string; version: string }[],
): Promise<(CompiledCourse | null)[]> {
  if (wanted.length === 0) return []
  const { rows } = await sql<CompiledKey & { place: number }>`
    select place::integer as place, known.course, known.version, known.digest, known.compiler
    from unnest(${wanted.map(({ course }) => course)}::text[], ${wanted.map(({ version }) => version)}::text[])
      with ordinality as wanted (course, version, place)
      join course_version known on known.course = wanted.course and known.version = wanted.version
    where known.state <> 'draft'`.execute(db)
  const courses: (CompiledCourse | null)[] = wanted.map(() => null)
  for (const { place, ...key } of rows) courses[place - 1] = await compiledCourse(db, key)
  return courses
}

/** The version that a newcomer gets; null when the course has none, or does not exist. */
export async function currentVersion(db: Db, slug: string): Promise<CompiledCourse | null> {
  const found = await db
    .selectFrom('course')
    .innerJoin('course_version', (join) =>
      join
        .onRef('course_version.course', '=', 'course.slug')
        .onRef('course_version.version', '=', 'course.current_version'),
    )
    .select(['course', 'version', 'digest', 'compiler'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  return found ? await compiledCourse(db, found) : null
}
