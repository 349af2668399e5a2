import { courseWithdrawn } from '../events.ts'
import { forgetCourse, indexCourse } from '../queries/catalogue-index.ts'
import { courseVersion, findVersion } from '../queries/courses.ts'
import { listVersionStates, lockCourse, markWithdrawn } from '../queries/versions.ts'
import { newestPublished, withdrawalRefusal } from '../rules/publication.ts'
import type { Publication } from './publish.ts'
import type { CoursePlace } from './place.ts'

/** Closes a published version to newcomers, or says why not. Who began it keeps it. */
export async function withdraw({ db }: Pick<CoursePlace, 'db'>, wish: Publication & { reason: string }) {
  const { course, version, reason, at } = wish
  return await db.transaction().execute(async (transaction) => {
    if (!(await findVersion(transaction, course, version))) return 'no-such-version'
    await lockCourse(transaction, course, at)
    const refusal = withdrawalRefusal(await findVersion(transaction, course, version), reason)
    if (refusal) return refusal

    await markWithdrawn(transaction, course, { version, at, reason })
    const newest = newestPublished(await listVersionStates(transaction, course))
    const current = newest === null ? null : await courseVersion(transaction, course, newest)
    await (current ? indexCourse(transaction, current) : forgetCourse(transaction, course))
    await courseWithdrawn(transaction, wish)
    return null
  })
}
