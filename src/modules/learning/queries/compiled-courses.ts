import type { Database } from '#kernel/database/database.ts'
import { madeOnce } from '#kernel/made-once.ts'
import type { CompiledCourse } from '../package/compile/compiled-course.ts'
import { outlineOf } from '../package/compile/outline.ts'
import type { LearningTables } from '../tables.ts'

/** What names a compiled course for ever: the digest of its files, and the compiler that read them. */
export interface CompiledKey {
  course: string
  version: string
  digest: string
  compiler: number
}

const kept = new Map<string, CompiledCourse>()
const mostKept = 32

/** The compiled course, from memory when it was read before: parsing half a megabyte of JSON costs more than a page. */
export async function compiledCourse(db: Database<LearningTables>, key: CompiledKey): Promise<CompiledCourse> {
  const name = `${key.course} ${key.version} ${key.compiler} ${key.digest}`
  const course = kept.get(name) ?? (await readContent(db, key))
  // Put last again, so that the first of the map is the one unused for longest.
  kept.delete(name)
  kept.set(name, course)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return course
}

async function readContent(db: Database<LearningTables>, { course, version }: CompiledKey) {
  const { content } = await db
    .selectFrom('course_version')
    .select('content')
    .where('course', '=', course)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  // Written by the compiler, and by nothing else.
  return content as CompiledCourse
}

/** What progress in this course is measured against; any language gives the same marks. */
export const outline = madeOnce((course: CompiledCourse) => outlineOf(course, course.languages[0] ?? 'es'))
