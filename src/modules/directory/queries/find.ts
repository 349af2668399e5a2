import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Face } from '../rules/face.ts'
import type { Filter } from '../rules/filter.ts'
import type { DirectoryTables } from '../tables.ts'
import { matching } from './matching.ts'

type Db = Database<DirectoryTables>

export interface FindWish {
  filter: Filter
  /** Where the page before ended. */
  after?: string | undefined
  most: number
}

export interface FoundPage {
  faces: Face[]
  /** How many match, counted up to 1,001. */
  total: number
  next: string | null
}

/** The listings that match, the best standing first. */
export async function listFound(db: Db, { filter, after, most }: FindWish): Promise<FoundPage> {
  const last = cursorOf(after)
  const { rows } = await sql<{ face: Face; standing: number; id: number }>`
    select listing.face, finding.standing, finding.id
    from finding join listing on listing.organisation = finding.organisation
    where ${matching(filter)} ${last ? sql`and (finding.standing, -finding.id) < (${last.standing}, ${-last.id})` : sql``}
    order by finding.standing desc, finding.id limit ${most + 1}`.execute(db)
  const shown = rows.slice(0, most)
  const end = shown.at(-1)
  return {
    faces: shown.map(({ face }) => face),
    total: await countFound(db, filter),
    next: end && rows.length > most ? `${end.standing}.${end.id}` : null,
  }
}

/** More than this is said as 'more than 1,000'. */
export const mostCounted = 1000

export async function countFound(db: Db, filter: Filter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (select 1 from finding where ${matching(filter)} limit ${mostCounted + 1}) counted`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

function cursorOf(text: string | undefined) {
  const [, standing, id] = /^(\d{1,9})\.(\d{1,9})$/.exec(text ?? '') ?? []
  return standing && id ? { standing: Number(standing), id: Number(id) } : null
}
