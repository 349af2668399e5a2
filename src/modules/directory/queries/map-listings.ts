import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Cell } from '../rules/cells.ts'
import { type CountedFilter, countedOnly, mostOnMap } from '../rules/counted.ts'
import type { Face } from '../rules/face.ts'
import type { Filter } from '../rules/filter.ts'
import type { DirectoryTables } from '../tables.ts'
import { countByPlace, type PlaceCount } from './listing-counts.ts'
import { countPoints, type Grid, holding, inCell, type PointCount, squares } from './map-points.ts'
import { matching } from './matching.ts'

type Db = Database<DirectoryTables>

export interface MapRead {
  places: PlaceCount[]
  /** Whether more than `mostOnMap` match, of which only so many are in the counts. */
  isSample: boolean
  /** Of the filter's territory, where a grid is asked for. */
  points: PointCount[]
  /** The best standing of what is on the map. */
  faces: Face[]
}

interface Wish {
  filter: Filter
  /** How the points of the filter's territory are gathered; null where no points are shown. */
  grid: Grid | null
  /** Faces at most. */
  most: number
}

/** What a map shows: how many listings stand where, and the first of them. */
export async function readMap(db: Db, wish: Wish): Promise<MapRead> {
  const counted = countedOnly(wish.filter)
  return counted ? await readCounted(db, counted, wish) : await readMatching(db, wish)
}

async function readCounted(db: Db, counted: CountedFilter, { filter, grid, most }: Wish): Promise<MapRead> {
  const { territory } = filter
  const places = await countByPlace(db, counted)
  const points = grid && territory ? await countPoints(db, { filter: counted, territory, grid }) : []
  const faces = grid?.within
    ? await listInCell(db, counted, { grid, most })
    : await listBest(db, { filter, most, isBroad: totalOf(places) >= mostOnMap })
  return { places, isSample: false, points, faces }
}

async function readMatching(db: Db, wish: Wish): Promise<MapRead> {
  const read = await readAtOnce(db, wish)
  return { ...read, isSample: totalOf(read.places) >= mostOnMap }
}

/** In one statement, so that the words are looked for once. */
async function readAtOnce(db: Db, { filter, grid, most }: Wish): Promise<Omit<MapRead, 'isSample'>> {
  const within = grid?.within ?? null
  const points = grid ? sql`select * from ${squares(sql`counted`, grid)}` : sql`select where false`
  const { rows } = await sql<Omit<MapRead, 'isSample'>>`
    with matched as materialized (
      select organisation, standing, id, country, territory, latitude, longitude from finding where ${matching(filter)}
    ),
    counted as materialized (select country, territory, latitude, longitude, id from matched limit ${mostOnMap}),
    places as (
      select country, coalesce(territory, '') as territory, count(*)::integer as count from counted group by 1, 2 order by 1, 2
    ),
    points as (${points}),
    best as (${bestMatching({ filter, within, most })})
    select (select coalesce(json_agg(places), '[]') from places) as places,
      (select coalesce(json_agg(points), '[]') from points) as points,
      (select coalesce(json_agg(face order by standing desc, best.id), '[]') from best join listing using (organisation))
        as faces`.execute(db)
  return rows[0] ?? { places: [], points: [], faces: [] }
}

/** From what matched where that is little, else in the order of standing: only one of the two is ever run. */
function bestMatching({ filter, within, most }: { filter: Filter; within: Cell | null; most: number }) {
  const one = sql`select organisation, standing, id from`
  const order = sql`${inCell(within)} order by standing desc, id limit ${most}`
  // Whatever the planner thinks of words that it does not know: OFFSET keeps the order of the index.
  const inOrder = sql`(select * from finding order by standing desc, id offset 0) finding`
  const isBroad = sql`(select count(*) from counted) >= ${mostOnMap}`
  return sql`(${one} matched where not ${isBroad} and ${order})
    union all (${one} ${inOrder} where ${isBroad} and ${matching(filter)} and ${order})`
}

/**
 * Few that match are found by the index of words and then put in order; of many the first ones are soon met in the order of
 * standing. The wrong way takes a second at 500,000 listings, and the planner cannot know: MATERIALIZED decides for it.
 */
async function listBest(
  db: Db,
  { filter, most, isBroad }: { filter: Filter; most: number; isBroad: boolean },
): Promise<Face[]> {
  const { rows } = await sql<{ face: Face }>`
    with matched as ${isBroad ? sql`` : sql`materialized`} (
      select organisation, standing, id from finding where ${matching(filter)}
    ),
    best as (select * from matched order by standing desc, id limit ${most})
    select face from best join listing using (organisation) order by standing desc, best.id`.execute(db)
  return rows.map(({ face }) => face)
}

async function listInCell(
  db: Db,
  filter: CountedFilter,
  { grid, most }: { grid: Grid; most: number },
): Promise<Face[]> {
  const { rows } = await sql<{ face: Face }>`
    with best as (
      select organisation, standing, id from finding
      where territory = ${filter.territory} and latitude is not null and ${inCell(grid.within)} and ${holding(filter)}
      order by standing desc, id limit ${most}
    )
    select face from best join listing using (organisation) order by standing desc, best.id`.execute(db)
  return rows.map(({ face }) => face)
}

function totalOf(places: readonly PlaceCount[]) {
  return places.reduce((sum, { count }) => sum + count, 0)
}
