import { type Cell, cellOf } from './cells.ts'
import { type BlocCountry, blocCountries } from './country-codes.ts'
import type { Filter } from './filter.ts'

/** What the map shows: the four countries, one of them, a territory, or a square of it. */
export type MapView =
  | { zoom: 'bloc' }
  | { zoom: 'country'; country: BlocCountry }
  | { zoom: 'territory'; country: BlocCountry; territory: string; cell: Cell | null }

/** What the filter narrows to; a square only counts inside a territory. */
export function mapView({ country, territory }: Filter, cell?: string): MapView {
  const of = blocCountries.find((each) => each === (territory?.slice(0, 2) ?? country))
  if (!of) return { zoom: 'bloc' }
  return territory
    ? { zoom: 'territory', country: of, territory, cell: cellOf(cell) }
    : { zoom: 'country', country: of }
}
