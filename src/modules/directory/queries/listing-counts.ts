import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import { type CountedFacet, type CountedFilter, countedFacets } from '../rules/counted.ts'
import type { DirectoryTables } from '../tables.ts'

type Db = Database<DirectoryTables>

// What was added up, and what happened since.
const counts = sql`(
  select sector, country, territory, kind, state, count from listing_count
  union all select sector, country, territory, kind, state, count from listing_count_change
) as counts`

/** How many listings stand where; '' is a territory that is not shown. */
export interface PlaceCount {
  country: string
  territory: string
  count: number
}

export async function countByPlace(db: Db, filter: CountedFilter): Promise<PlaceCount[]> {
  const { rows } = await sql<PlaceCount>`
    select country, territory, sum(count)::integer as count from ${counts} where ${conditions(filter)}
    group by 1, 2 having sum(count) <> 0 order by 1, 2`.execute(db)
  return rows
}

/** How many listings each value of a facet would leave, the other facets holding as they are. */
export interface FacetCount {
  facet: CountedFacet
  value: string
  count: number
}

export async function countFacets(db: Db, filter: CountedFilter): Promise<FacetCount[]> {
  return await countEach(db, (facet) => ({ ...filter, [facet]: undefined }))
}

/** What the listings that the filter leaves are made of: as `countFacets`, each facet that is given holding for itself too. */
export async function countComposition(db: Db, filter: CountedFilter): Promise<FacetCount[]> {
  return await countEach(db, () => filter)
}

async function countEach(db: Db, filterOf: (facet: CountedFacet) => CountedFilter) {
  const selects = countedFacets.map((facet) => countsOf(facet, filterOf(facet)))
  const { rows } = await sql<FacetCount>`${sql.join(selects, sql` union all `)} order by 1, 3 desc, 2`.execute(db)
  return rows
}

function countsOf(facet: CountedFacet, filter: CountedFilter) {
  const where = facet === 'sector' && !filter.sector ? inSectors(filter) : conditions(filter)
  return sql`select ${sql.lit(facet)} as facet, ${sql.ref(facet)} as value, sum(count)::integer as count
    from ${counts} where ${where} and ${sql.ref(facet)} <> '' group by 2 having sum(count) <> 0`
}

function conditions({ sector, ...others }: CountedFilter): RawBuilder<boolean> {
  return sql<boolean>`${sql.join([sql`sector = ${sector ?? ''}`, ...equal(others)], sql` and `)}`
}

function inSectors(filter: CountedFilter) {
  return sql`${sql.join([sql`sector <> ''`, ...equal(filter)], sql` and `)}`
}

function equal(filter: CountedFilter) {
  return countedFacets.flatMap((facet) => (filter[facet] ? [sql`${sql.ref(facet)} = ${filter[facet]}`] : []))
}

/** Adds the oldest changes to the counts; how many there were. */
export async function addUpListingChanges(db: Db, most: number): Promise<number> {
  const { rows } = await sql<{ changes: number }>`
    with oldest as (select id from listing_count_change order by id limit ${most} for update skip locked),
    changes as (
      delete from listing_count_change using oldest where listing_count_change.id = oldest.id
      returning listing_count_change.*
    ),
    added as (
      insert into listing_count (sector, country, territory, kind, state, count)
      select sector, country, territory, kind, state, sum(count) from changes group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
      on conflict (sector, country, territory, kind, state) do update set count = listing_count.count + excluded.count
    )
    select count(*)::integer as changes from changes`.execute(db)
  return rows[0]?.changes ?? 0
}

/** Counts every listing anew: only needed after the tables were filled with their triggers asleep. */
export async function countListingsAnew(db: Db): Promise<void> {
  await sql`call count_listings_anew()`.execute(db)
}
