import type { Kind, State } from './kinds.ts'
import type { Role, Sector, Trade } from './trades.ts'

/** What narrows a list, a map, a feed, an export and the API alike; it stands in the address. Given together, all must hold. */
export interface Filter {
  /** Words as they were typed. */
  q: string
  kind?: Kind | undefined
  form?: string | undefined
  state?: State | undefined
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined
  /** ISO 3166-2. */
  territory?: string | undefined
  sector?: Sector | undefined
  trade?: Trade | undefined
  language?: string | undefined
  offers?: Trade | undefined
  seeks?: Role | undefined
}

export const facets = [
  'kind',
  'form',
  'state',
  'country',
  'territory',
  'sector',
  'trade',
  'language',
  'offers',
  'seeks',
] as const satisfies (keyof Filter)[]
export type Facet = (typeof facets)[number]

/** The facets that are given, as the words of `facetWords`. */
export function facetWordsOf(filter: Filter): string[] {
  return facets.flatMap((facet) => (filter[facet] ? [`${facet}=${filter[facet]}`] : []))
}
