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

/** The facets that are given, as the words of `facetWords`: a place and a trade are one word, which few have, instead of two that many have. */
export function facetWordsOf(filter: Filter): string[] {
  const place = pairedPlace(filter)
  const isPair = (facet: Facet) => place !== undefined && (facet === place || facet === 'trade')
  const words = facets.flatMap((facet) => (filter[facet] && !isPair(facet) ? [`${facet}=${filter[facet]}`] : []))
  return place ? [...words, pairWord(`${place}=${filter[place]}`, `trade=${filter.trade}`)] : words
}

const places = ['territory', 'country'] as const

/** The place that is one word with the trade; undefined where either is not given. */
export function pairedPlace(filter: Filter): (typeof places)[number] | undefined {
  return filter.trade && places.find((each) => filter[each])
}

/** A place and a trade as one word. */
export function pairWord(place: string, trade: string): string {
  return `${place} ${trade}`
}
