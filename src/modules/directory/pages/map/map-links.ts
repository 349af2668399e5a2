import type { Locale } from '#kernel/i18n/locales.ts'
import { type Cell, cellText } from '../../rules/cells.ts'
import type { Filter } from '../../rules/filter.ts'
import { directoryUrls } from '../../urls.ts'

/** Addresses of the map and of the list that keep what was narrowed by. */
export function mapLinks(locale: Locale, filter: Filter) {
  const { country: _, territory: __, ...kept } = filter
  const map = (place: Pick<Filter, 'country' | 'territory'> & { cell?: Cell } = {}) => {
    const { cell, ...of } = place
    return directoryUrls.map.href({ locale }, { ...kept, ...of, cell: cell && cellText(cell) })
  }
  const list = (place: Pick<Filter, 'country' | 'territory'> = {}) =>
    directoryUrls.directory.href({ locale }, { ...kept, ...place })
  return { map, list }
}
