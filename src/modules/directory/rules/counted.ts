import type { Filter } from './filter.ts'

/** The facets of which the numbers of listings are kept, so that no listing has to be counted. */
export const countedFacets = ['sector', 'country', 'territory', 'kind', 'state'] as const
export type CountedFacet = (typeof countedFacets)[number]
/** As many listings are looked at, one by one, where no count that is kept says how many there are. */
export const mostOnMap = 5_000
export type CountedFilter = Pick<Filter, CountedFacet>

/** The filter, where it asks for nothing but what is counted; null where listings must be looked at. */
export function countedOnly({ q, ...facets }: Filter): CountedFilter | null {
  const asked = Object.entries(facets).filter(([, value]) => value !== undefined)
  const isCounted = q === '' && asked.every(([facet]) => countedFacets.some((counted) => counted === facet))
  return isCounted ? facets : null
}
