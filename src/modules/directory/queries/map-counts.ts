import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import { boundsOf, type Cell } from '../rules/cells.ts'
import { countedOnly, mostOnMap } from '../rules/counted.ts'
import type { Face } from '../rules/face.ts'
import type { Filter } from '../rules/filter.ts'
import type { DirectoryTables } from '../tables.ts'
import { countByPlace, type PlaceCount } from './listing-counts.ts'
import { matching } from './matching.ts'

type Db = Database<DirectoryTables>

export interface MapCounts {
  places: PlaceCount[]
  /** Whether more than `mostOnMap` match, of which only so many are in the counts. */
  isSample: boolean
}

/** How many listings stand where: from the counts that are kept, or, where words or finer facets are asked, from those that match. */
export async function countOnMap(db: Db, filter: Filter): Promise<MapCounts> {
  const counted = countedOnly(filter)
  if (counted) return { places: await countByPlace(db, counted), isSample: false }
  const { rows } = await sql<PlaceCount>`
    select country, coalesce(territory, '') as territory, count(*)::integer as count
    from (select country, territory from finding where ${matching(filter)} limit ${mostOnMap}) matched
    group by 1, 2 order by 1, 2`.execute(db)
  return { places: rows, isSample: rows.reduce((sum, { count }) => sum + count, 0) === mostOnMap }
}

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

interface PointsWish {
  filter: Filter
  territory: string
  within: Cell | null
  depth: number
}

export async function countPoints(db: Db, { filter, territory, within, depth }: PointsWish): Promise<PointCount[]> {
  const side = 2 ** depth
  const { rows } = await sql<PointCount>`
    with squares as (
      select floor(latitude * ${side}::float8)::integer as row, floor(longitude * ${side}::float8)::integer as column,
        count(*)::integer as count, avg(latitude) as latitude, avg(longitude) as longitude, min(id) as id
      from finding
      where territory = ${territory} and latitude is not null and ${withinCell(within)} and ${holds(filter)}
      group by 1, 2
    )
    select squares.*, listing.slug, listing.name from squares
      left join finding on finding.id = squares.id and squares.count = 1
      left join listing on listing.organisation = finding.organisation
    order by count desc, 1, 2`.execute(db)
  return rows
}

/** The listings on the map, the best standing first. */
export async function listOnMap(
  db: Db,
  { filter, within, most }: { filter: Filter; within: Cell | null; most: number },
): Promise<Face[]> {
  const { rows } = await sql<{ face: Face }>`
    select listing.face from finding join listing on listing.organisation = finding.organisation
    where ${matching(filter)} and ${withinCell(within)}
    order by finding.standing desc, finding.id limit ${most}`.execute(db)
  return rows.map(({ face }) => face)
}

/** By columns of the index of points where they say it all, else by the words. */
function holds(filter: Filter): RawBuilder<boolean> {
  const counted = countedOnly(filter)
  if (!counted) return matching(filter)
  const { kind, state, sector } = counted
  const asked = [
    ...(kind ? [sql`kind = ${kind}`] : []),
    ...(state ? [sql`state = ${state}`] : []),
    ...(sector ? [sql`sectors @> array[${sector}]::text[]`] : []),
  ]
  return asked.length ? sql<boolean>`${sql.join(asked, sql` and `)}` : sql<boolean>`true`
}

function withinCell(cell: Cell | null): RawBuilder<boolean> {
  if (!cell) return sql<boolean>`true`
  const { south, north, west, east } = boundsOf(cell)
  return sql<boolean>`latitude >= ${south}::float8 and latitude < ${north}::float8
    and longitude >= ${west}::float8 and longitude < ${east}::float8`
}
