import { coursePublished } from '../events.ts'
import { indexCourse } from '../queries/catalogue-index.ts'
import { compiledCourse } from '../queries/compiled-courses.ts'
import { findVersion } from '../queries/courses.ts'
import { listVersionStates, lockCourse, markPublished } from '../queries/versions.ts'
import { newestPublished, publicationRefusal } from '../rules/publication.ts'
import type { CoursePlace } from './place.ts'

export interface Publication {
  course: string
  version: string
  personId: string | null
  at: Date
}

/** Opens a draft version to everyone, or says why not. A newcomer gets the newest; who began another finishes that one. */
export async function publish({ db }: Pick<CoursePlace, 'db'>, { course, version, personId, at }: Publication) {
  return await db.transaction().execute(async (transaction) => {
    if (!(await findVersion(transaction, course, version))) return 'no-such-version'
    await lockCourse(transaction, course, at)
    const found = await findVersion(transaction, course, version)
    const refusal = publicationRefusal(found)
    if (refusal || !found) return refusal

    await markPublished(transaction, course, { version, at })
    const isNewest = newestPublished(await listVersionStates(transaction, course)) === version
    if (isNewest) await indexCourse(transaction, await compiledCourse(transaction, found))
    await coursePublished(transaction, { course, version, personId, at })
    return null
  })
}
