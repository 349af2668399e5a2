import type { Database } from '#kernel/database/database.ts'
import type { CompiledCourse } from '../../package/compile/compiled-course.ts'
import { compiledCourse } from '../../queries/compiled-courses.ts'
import { findVersion, type Version } from '../../queries/courses.ts'
import { type KeptFile, listFiles } from '../../queries/versions.ts'
import type { LearningTables } from '../../tables.ts'

export interface WholeVersion {
  version: Version
  course: CompiledCourse
  files: KeptFile[]
}

/** A version with all that an editor sees of it; null when there is none. */
export async function loadVersion(
  db: Database<LearningTables>,
  { course, version }: { course: string; version: string },
): Promise<WholeVersion | null> {
  const found = await findVersion(db, course, version)
  if (!found) return null
  const [compiled, files] = await Promise.all([compiledCourse(db, found), listFiles(db, course, version)])
  return { version: found, course: compiled, files }
}
