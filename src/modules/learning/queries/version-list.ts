import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { LearningTables } from '../tables.ts'
import type { VersionState } from '../rules/publication.ts'

export interface ListedVersion {
  course: string
  version: string
  state: VersionState
  title: Record<string, string>
  importedAt: Date
}

export interface VersionKey {
  course: string
  version: string
}

const pageSize = 50

/** Every version of every course, the latest import first; `after` is the last of the page before. */
export async function listVersions(db: Database<LearningTables>, after: VersionKey | null) {
  const { rows } = await sql<ListedVersion>`
    with edge as (
      select imported_at, course, version from course_version
      where course = ${after?.course ?? null} and version = ${after?.version ?? null}
    )
    select course, version, state, content -> 'title' as title, imported_at as "importedAt" from course_version
    where not exists (select from edge) or (imported_at, course, version) < (select imported_at, course, version from edge)
    order by imported_at desc, course desc, version desc limit ${pageSize + 1}`.execute(db)
  const versions = rows.slice(0, pageSize)
  return { versions, next: rows.length > pageSize ? (versions.at(-1) ?? null) : null }
}
