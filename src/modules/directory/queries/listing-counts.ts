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

type FilterOf = (facet: CountedFacet) => CountedFilter

async function countEach(db: Db, filterOf: FilterOf) {
  const selects = alike(filterOf).map((facets) => countsOf(facets, filterOf(facets[0])))
  const { rows } = await sql<FacetCount>`${sql.join(selects, sql` union all `)} order by 1, 3 desc, 2`.execute(db)
  return rows
}

type Facets = [CountedFacet, ...CountedFacet[]]

/** The facets that are counted among the same rows: those are read once. */
function alike(filterOf: FilterOf): Facets[] {
  const groups = new Map<string, Facets>()
  for (const facet of countedFacets) {
    const filter = filterOf(facet)
    const rows = `${isEachSector(facet, filter)} ${countedFacets.map((each) => filter[each] ?? '').join(' ')}`
    groups.set(rows, groups.has(rows) ? [...(groups.get(rows) as Facets), facet] : [facet])
  }
  return [...groups.values()]
}

function countsOf(facets: Facets, filter: CountedFilter) {
  const where = isEachSector(facets[0], filter) ? inSectors(filter) : conditions(filter)
  const columns = sql.join(facets.map((facet) => sql.ref(facet)))
  const value = sql`coalesce(${columns})`
  return sql`select ${facetOf(facets, columns)} as facet, ${value} as value, sum(count)::integer as count
    from ${counts} where ${where}
    group by grouping sets (${sql.join(facets.map((facet) => sql`(${sql.ref(facet)})`))})
    having sum(count) <> 0 and ${value} <> ''`
}

/** Each row is of one facet: the others have their bit in `grouping`, the last facet the lowest. */
function facetOf(facets: Facets, columns: RawBuilder<unknown>) {
  const all = 2 ** facets.length - 1
  const cases = facets.map(
    (facet, at) => sql`when ${sql.lit(all - 2 ** (facets.length - 1 - at))} then ${sql.lit(facet)}`,
  )
  return sql`case grouping(${columns}) ${sql.join(cases, sql` `)} end`
}

/** A row of each sector, instead of one of each organisation. */
function isEachSector(facet: CountedFacet, { sector }: CountedFilter) {
  return facet === 'sector' && !sector
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
