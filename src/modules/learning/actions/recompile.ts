import { indexCourse } from '../queries/catalogue-index.ts'
import { findCourse } from '../queries/courses.ts'
import { listCompiledBefore, replaceContent } from '../queries/versions.ts'
import { compilePackage, compiler } from './compile-package.ts'
import { exportCourse } from './export-course.ts'
import type { CoursePlace } from './place.ts'

/** Compiles again, from the very same files, what an older compiler made; comes back with what could not be. */
export async function recompile(place: CoursePlace): Promise<string[]> {
  const problems: string[] = []
  for (const { course, version } of await listCompiledBefore(place.db, compiler)) {
    const done = await recompileVersion(place, course, version)
    if (!done) problems.push(`${course} ${version}: is shown as an older release of this software compiled it.`)
  }
  return problems
}

async function recompileVersion(place: CoursePlace, course: string, version: string): Promise<boolean> {
  const files = await exportCourse(place, { course, version })
  const { course: compiled } = await compilePackage(files ?? new Map())
  if (!compiled) return false
  await place.db.transaction().execute(async (transaction) => {
    await replaceContent(transaction, course, { version, content: JSON.stringify(compiled), compiler })
    const current = await findCourse(transaction, course)
    if (current?.currentVersion === version) await indexCourse(transaction, compiled)
  })
  return true
}
