import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Face } from '../rules/face.ts'
import type { DirectoryTables } from '../tables.ts'

type Db = Database<DirectoryTables>

/** Countries (ISO 3166-1 alpha-2) whose organisations somebody may look at; null for all. */
export type Reach = readonly string[] | null

/** What is declared and not verified, in the order in which it was listed. */
export async function listDeclared(
  db: Db,
  { countries, after, most }: { countries: Reach; after: number; most: number },
): Promise<{ id: number; face: Face }[]> {
  const { rows } = await sql<{ id: number; face: Face }>`
    select finding.id, face from finding join listing using (organisation)
    where state = 'declared' and finding.id > ${after} and face->>'origin' <> 'facts'
      ${countries ? sql`and country = any(${countries}::text[])` : sql``}
    order by finding.id limit ${most}`.execute(db)
  return rows
}

export interface WaitingRequest {
  id: string
  slug: string
  name: string
  personId: string
  message: string
  isContest: boolean
  at: Date
}

/** Requests to run an organisation that no owner answers: it is contested, or nobody runs it. */
export async function listOfficerRequests(db: Db, countries: Reach, most: number): Promise<WaitingRequest[]> {
  const { rows } = await sql<WaitingRequest>`
    select request.id, slug, name, request.person_id as "personId", message, is_contest as "isContest", at
    from ownership_request request join organisation on organisation.id = request.organisation
    where decided_at is null
      and (is_contest or ${isRunByNobody(sql`request.organisation`)})
      ${inReach(countries)}
    order by at limit ${most}`.execute(db)
  return rows
}

export interface WaitingReport {
  slug: string
  name: string
  message: string
  at: Date
}

/** Errors reported of what nobody runs. */
export async function listOfficerReports(db: Db, countries: Reach, most: number): Promise<WaitingReport[]> {
  const { rows } = await sql<WaitingReport>`
    select slug, name, message, at
    from error_report report join organisation on organisation.id = report.organisation
    where done_at is null and ${isRunByNobody(sql`report.organisation`)}
      ${inReach(countries)}
    order by at limit ${most}`.execute(db)
  return rows
}

/** Asked row by row: joined, all stewards would be read. */
function isRunByNobody(organisation: RawBuilder<unknown>) {
  return sql`(select true from steward where steward.organisation = ${organisation} limit 1) is null`
}

function inReach(countries: Reach) {
  return countries ? sql`and content->'place'->>'country' = any(${countries}::text[])` : sql``
}
