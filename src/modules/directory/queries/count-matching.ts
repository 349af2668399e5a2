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
 * How many of what matches each value of a facet would leave, the other facets holding as they are, where words are asked and no
 * counts are kept: exact where up to 1,000 match without the facet's own value; beyond, the facet has no numbers.
 */
export async function countMatching(db: Database<DirectoryTables>, filter: Filter): Promise<FacetCount[]> {
  const open = counted.filter((facet) => !filter[facet])
  const groups = [
    { name: 'all_open', facets: open, filter },
    ...counted
      .filter((facet) => filter[facet])
      .map((facet) => ({ name: `without_${facet}`, facets: [facet], filter: { ...filter, [facet]: undefined } })),
  ]
  const matches = groups.map(
    (group) => sql`${sql.id(group.name)} as materialized (
      select kind, state, country, sectors from finding where ${matching(group.filter)} limit ${mostCounted + 1}
    )`,
  )
  const counts = groups.flatMap(({ name, facets }) => facets.map((facet) => countsOf(facet, name)))
  const { rows } = await sql<FacetCount>`with ${sql.join(matches)} ${sql.join(counts, sql` union all `)}`.execute(db)
  return rows
}

function countsOf(facet: Counted, name: string): RawBuilder<unknown> {
  const from = sql.id(name)
  const few = sql`(select count(*) from ${from}) <= ${mostCounted}`
  return facet === 'sector'
    ? sql`select 'sector' as facet, sector as value, count(*)::integer as count
        from ${from}, unnest(sectors) as sector where ${few} group by 2`
    : sql`select ${sql.lit(facet)} as facet, ${sql.ref(facet)} as value, count(*)::integer as count
        from ${from} where ${few} group by 2`
}
