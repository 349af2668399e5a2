import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import { boundsOf, type Cell } from '../rules/cells.ts'
import type { CountedFilter } from '../rules/counted.ts'
import type { DirectoryTables } from '../tables.ts'

/** Listings of a territory whose owners show the exact point, gathered in squares; `slug` and `name` where a square holds one. */
export interface PointCount {
  row: number
  column: number
  count: number
  latitude: number
  longitude: number
  slug: string | null
  name: string | null
}

/** The squares in which points are gathered: within one of them, or in a whole territory. */
export interface Grid {
  depth: number
  within: Cell | null
}

interface PointsWish {
  filter: CountedFilter
  territory: string
  grid: Grid
}

/** From the index of points, in which everything stands that the filter asks. */
export async function countPoints(
  db: Database<DirectoryTables>,
  { filter, territory, grid }: PointsWish,
): Promise<PointCount[]> {
  const points = sql`(select latitude, longitude, id from finding
    where territory = ${territory} and ${holding(filter)}) as points`
  const { rows } = await sql<PointCount>`select * from ${squares(points, grid)} order by count desc, 1, 2`.execute(db)
  return rows
}

/** Rows of `PointCount`, of what has a latitude, a longitude and the id of a finding. */
export function squares(points: RawBuilder<unknown>, { depth, within }: Grid): RawBuilder<unknown> {
  const side = sql`${2 ** depth}::float8`
  return sql`(
    select square.row, square.column, square.count, square.latitude, square.longitude, listing.slug, listing.name
    from (
      select floor(latitude * ${side})::integer as row, floor(longitude * ${side})::integer as column,
        count(*)::integer as count, avg(latitude) as latitude, avg(longitude) as longitude, min(id) as id
      from ${points} where latitude is not null and ${inCell(within)} group by 1, 2
    ) square
      left join finding on finding.id = square.id and square.count = 1
      left join listing on listing.organisation = finding.organisation
  ) as squares`
}

/** What a filter asks beyond its place. */
export function holding({ kind, state, sector }: CountedFilter): RawBuilder<boolean> {
  const asked = [
    ...(kind ? [sql`kind = ${kind}`] : []),
    ...(state ? [sql`state = ${state}`] : []),
    ...(sector ? [sql`sectors @> array[${sector}]::text[]`] : []),
  ]
  return asked.length ? sql<boolean>`${sql.join(asked, sql` and `)}` : sql<boolean>`true`
}

export function inCell(cell: Cell | null): RawBuilder<boolean> {
  if (!cell) return sql<boolean>`true`
  const { south, north, west, east } = boundsOf(cell)
  return sql<boolean>`latitude >= ${south}::float8 and latitude < ${north}::float8
    and longitude >= ${west}::float8 and longitude < ${east}::float8`
}
