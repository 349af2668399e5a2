import { type RawBuilder, sql } from 'kysely'
import type { Filter } from '../rules/filter.ts'

/** Facets that are counted of what matches. */
export const matchedFacets = ['sector', 'country', 'kind', 'state'] as const
export type MatchedFacet = (typeof matchedFacets)[number]

/** Those that are not chosen yet: a chosen one would have to be looked for anew without it. */
export function openFacets(filter: Filter): MatchedFacet[] {
  return matchedFacets.filter((facet) => !filter[facet])
}

/** How many of those rows each value of each facet would leave, as JSON. */
export function countsOf(rows: RawBuilder<unknown>, facets: readonly MatchedFacet[]): RawBuilder<unknown> {
  const each = facets.map((facet) =>
    facet === 'sector'
      ? sql`select 'sector' as facet, sector as value, count(*)::integer as count from ${rows} as few, unnest(sectors) as sector group by 2`
      : sql`select ${sql.lit(facet)} as facet, ${sql.ref(facet)} as value, count(*)::integer as count from ${rows} as few group by 2`,
  )
  return each.length
    ? sql`(select coalesce(json_agg(counts), '[]') from (${sql.join(each, sql` union all `)}) as counts)`
    : sql`'[]'::json`
}
