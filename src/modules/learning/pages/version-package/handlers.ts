import type { PageContext } from '#kernel/http/context.ts'
import { exportCourse } from '../../actions/export-course.ts'
import { writeZip } from '../../package/write-zip.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'

/** The version as the zip from which it can be imported again. */
export async function sendPackage(c: PageContext<LearningTables, typeof learningUrls.versionPackage.pattern>) {
  const { course, version } = c.req.param()
  const files = await exportCourse(c.var, { course, version })
  if (!files) return await c.notFound()

  c.header('content-type', 'application/zip')
  c.header('content-disposition', `attachment; filename="${course}-${version}.zip"`)
  return c.body(new Uint8Array(await writeZip(files, course)))
}
