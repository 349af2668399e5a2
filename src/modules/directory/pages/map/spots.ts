import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../../messages/places/messages.ts'
import { territoryPoint } from '../../outlines/territory-points.ts'
import type { Sheet } from '../../outlines/sheet.ts'
import type { PointCount } from '../../queries/map-points.ts'
import type { PlaceCount } from '../../queries/listing-counts.ts'
import { deepest } from '../../rules/cells.ts'
import { radiusOf, spread } from '../../rules/circles.ts'
import { countText } from '../../rules/count-text.ts'
import { placeLabels } from '../../rules/labels.ts'
import { directoryUrls } from '../../urls.ts'
import { territoryName } from '../territory-name.ts'
import type { mapLinks } from './map-links.ts'
import { shortNumber } from './short-number.ts'
import type { Spot } from './spot.ts'

interface Drawing {
  locale: Locale
  sheet: Sheet
  links: ReturnType<typeof mapLinks>
}

const sizes = { smallest: 13, largest: 30 }
const one = 12
/** Three together are no crowd, even where nothing is larger. */
const ofPoints = (most: number) => ({ ...sizes, largest: Math.min(sizes.largest, 9 * Math.sqrt(most)) })
const letters = 8.5

/** One circle a territory. */
export function territorySpots({ locale, sheet, links }: Drawing, places: readonly PlaceCount[]): Spot[] {
  const say = messages[locale].map
  const most = Math.max(...places.map(({ count }) => count), 1)
  const spots = places.flatMap(({ country, territory, count }) => {
    const [longitude, latitude] = territoryPoint(territory) ?? []
    const name = territoryName(territory, locale)
    if (longitude === undefined || latitude === undefined || name === undefined) return []
    const home = sheet.place(latitude, longitude)
    return {
      ...unnamed(locale, home, { count, radius: radiusOf(count, most, sizes) }),
      name,
      says: say.territoryLink(name, say.organisations(count, countText(count, locale))),
      href: links.map({ country, territory }),
    }
  })
  return labelled(spots, sheet)
}

interface Points {
  points: readonly PointCount[]
  depth: number
  country: string
  territory: string
}

/** One circle a square of the grid: it opens the square, or the page of the only listing in it. */
export function pointSpots({ locale, sheet, links }: Drawing, { points, depth, country, territory }: Points): Spot[] {
  const say = messages[locale].map
  const most = Math.max(...points.map(({ count }) => count), 1)
  return points.map(({ row, column, count, latitude, longitude, slug, name }) => {
    const spot = unnamed(locale, sheet.place(latitude, longitude), {
      count,
      radius: radiusOf(count, most, ofPoints(most)),
    })
    if (slug && name)
      return {
        ...spot,
        radius: one,
        text: '',
        name,
        says: name,
        href: directoryUrls.organisation.href({ locale, organisation: slug }),
      }
    const many = say.organisations(count, countText(count, locale))
    if (depth >= deepest) return { ...spot, says: say.hereLink(many), href: '#listed' }
    return {
      ...spot,
      says: say.clusterLink(many),
      href: links.map({ country, territory, cell: { depth, row, column } }),
    }
  })
}

/** Those of a territory whose owners show no point, together where the territory is shown. */
export function unplacedSpot({ locale, sheet, links }: Drawing, { country, territory, count }: PlaceCount): Spot[] {
  const say = messages[locale].map
  const [longitude, latitude] = territoryPoint(territory) ?? []
  if (count <= 0 || longitude === undefined || latitude === undefined) return []
  const spot = unnamed(locale, sheet.place(latitude, longitude), { count, radius: 24 })
  const says = say.unplaced(say.organisations(count, countText(count, locale)))
  return [{ ...spot, name: say.unplacedShort, says, href: links.list({ country, territory }), isUnplaced: true }]
}

/** Makes room between the circles, and writes their names where there is some. */
export function labelled(spots: readonly Spot[], { width, height }: Sheet): Spot[] {
  const placed = spread(spots, { width, height, gap: 1.5 })
  const labels = placeLabels(placed, { width, height, size: letters })
  return placed.map((spot, at) => ({ ...spot, label: spot.name ? (labels[at] ?? null) : null }))
}

export function isOnSheet({ home: { x, y } }: Spot, { width, height }: Sheet): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height
}

function unnamed(
  locale: Locale,
  home: { x: number; y: number },
  { count, radius }: { count: number; radius: number },
): Spot {
  const text = shortNumber(count, locale)
  return { ...home, home, radius, count, text, name: '', label: null, says: '', href: '', isUnplaced: false }
}
