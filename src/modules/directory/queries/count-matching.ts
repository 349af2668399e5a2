import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Filter } from '../rules/filter.ts'
import type { DirectoryTables } from '../tables.ts'
import { mostCounted } from './find.ts'
import type { FacetCount } from './listing-counts.ts'
import { matching } from './matching.ts'

const counted = ['sector', 'country', 'kind', 'state'] as const
type Counted = (typeof counted)[number]

/**
 * How many of what matches each value of a facet would leave, where no counts are kept: of the facets that are not chosen yet, since
 * a chosen one would have to be looked for anew without it. Exact where up to 1,000 match; beyond, nothing.
 */
export async function countMatching(db: Database<DirectoryTables>, filter: Filter): Promise<FacetCount[]> {
  const open = counted.filter((facet) => !filter[facet])
  if (!open.length) return []
  const { rows } = await sql<FacetCount>`
    with matched as materialized (
      select kind, state, country, sectors from finding where ${matching(filter)} limit ${mostCounted + 1}
    ),
    few as (select * from matched where (select count(*) from matched) <= ${mostCounted})
    ${sql.join(open.map(countsOf), sql` union all `)}`.execute(db)
  return rows
}

function countsOf(facet: Counted): RawBuilder<unknown> {
  return facet === 'sector'
    ? sql`select 'sector' as facet, sector as value, count(*)::integer as count from few, unnest(sectors) as sector group by 2`
    : sql`select ${sql.lit(facet)} as facet, ${sql.ref(facet)} as value, count(*)::integer as count from few group by 2`
}
