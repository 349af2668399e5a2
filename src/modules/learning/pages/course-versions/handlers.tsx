import type { PageContext } from '#kernel/http/context.ts'
import { listVersions, type VersionKey } from '../../queries/version-list.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'
import { CourseVersionsPage } from './page.tsx'

export async function showCourseVersions(c: PageContext<LearningTables, typeof learningUrls.courseVersions.pattern>) {
  const { db, shell, person } = c.var
  const after = readKey(c.req.query('after'))
  const list = await listVersions(db, after)
  return c.html(<CourseVersionsPage shell={shell} {...list} later={after !== null} zone={person?.zone ?? 'UTC'} />)
}

/** 'course@version', as the address carries it. */
function readKey(text = ''): VersionKey | null {
  const [, course, version] = /^([a-z0-9-]{1,100})@([0-9.]{1,30})$/.exec(text) ?? []
  return course !== undefined && version !== undefined ? { course, version } : null
}
