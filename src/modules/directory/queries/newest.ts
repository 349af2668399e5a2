import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { CountedFilter } from '../rules/counted.ts'
import type { Face } from '../rules/face.ts'
import type { DirectoryTables } from '../tables.ts'

/** The listings of a place or a sector that came last; their numbers grow in the order in which they came. */
export async function listNewest(
  db: Database<DirectoryTables>,
  { country, territory, sector }: CountedFilter,
  most: number,
): Promise<Face[]> {
  const asked = [
    ...(country ? [sql`finding.country = ${country}`] : []),
    ...(territory ? [sql`finding.territory = ${territory}`] : []),
    ...(sector ? [sql`${sector} = any(finding.sectors)`] : []),
  ]
  const { rows } = await sql<{ face: Face }>`
    select listing.face from finding join listing on listing.organisation = finding.organisation
    where ${asked.length ? sql.join(asked, sql` and `) : sql`true`} order by finding.id desc limit ${most}`.execute(db)
  return rows.map(({ face }) => face)
}
