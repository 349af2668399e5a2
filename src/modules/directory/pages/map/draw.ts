import type { Locale } from '#kernel/i18n/locales.ts'
import { blocSheet, cellSheet, countrySheet, type Sheet, territorySheet } from '../../outlines/sheet.ts'
import { territoryPoint } from '../../outlines/territory-points.ts'
import type { PlaceCount } from '../../queries/listing-counts.ts'
import type { PointCount } from '../../queries/map-points.ts'
import { boundsOf, depthFor } from '../../rules/cells.ts'
import { radiusOf } from '../../rules/circles.ts'
import { type BlocCountry, blocCountries } from '../../rules/country-codes.ts'
import type { Filter } from '../../rules/filter.ts'
import type { MapView } from '../../rules/map-view.ts'
import { countryName } from '../../rules/names-of-codes.ts'
import { territoryName } from '../territory-name.ts'
import { mapLinks } from './map-links.ts'
import type { Spot } from './spot.ts'
import { isOnSheet, labelled, pointSpots, territorySpots, unplacedSpot } from './spots.ts'

interface Given {
  locale: Locale
  filter: Filter
  places: readonly PlaceCount[]
}

/** Everything that a picture of the map and what stands beside it need. */
export interface Drawn {
  view: MapView
  /** What is shown, by name; null for the four countries. */
  place: string | null
  sheet: Sheet
  links: ReturnType<typeof mapLinks>
  /** Listings on the sheet and beside it. */
  total: number
  spots: Spot[]
  /** The four countries together: each with its number, and dots for its territories. */
  countries: { code: BlocCountry; name: string; count: number; dots: { x: number; y: number; radius: number }[] }[]
  /** What the sheet has no place for. */
  beside: { withoutTerritory: PlaceCount[]; outside: PlaceCount[]; outsideCut: Spot[] }
}

const nothingBeside = { withoutTerritory: [], outside: [], outsideCut: [] }
const isOfBloc = (country: string) => blocCountries.some((each) => each === country)

export function drawBloc({ locale, filter, places }: Given): Drawn {
  const sheet = blocSheet()
  const inside = places.filter(({ country, territory }) => isOfBloc(country) && territory)
  const most = Math.max(...inside.map(({ count }) => count), 1)
  const countries = blocCountries.map((code) => ({
    code,
    name: countryName(code, locale),
    count: totalOf(places.filter(({ country }) => country === code)),
    dots: inside.filter(({ country }) => country === code).flatMap((each) => dotOf(sheet, each, most)),
  }))
  const outside = byCountry(places.filter(({ country }) => !isOfBloc(country)))
  const withoutTerritory = places.filter(({ country, territory }) => isOfBloc(country) && !territory)
  const links = mapLinks(locale, filter)
  const beside = { ...nothingBeside, withoutTerritory, outside }
  return { view: { zoom: 'bloc' }, place: null, sheet, links, total: totalOf(places), spots: [], countries, beside }
}

export function drawCountry({ locale, filter, places }: Given, country: BlocCountry): Drawn {
  const sheet = countrySheet(country)
  const links = mapLinks(locale, filter)
  return {
    view: { zoom: 'country', country },
    place: countryName(country, locale),
    sheet,
    links,
    total: totalOf(places),
    spots: territorySpots({ locale, sheet, links }, places),
    countries: [],
    beside: { ...nothingBeside, withoutTerritory: places.filter(({ territory }) => !territory) },
  }
}

type NearView = Extract<MapView, { zoom: 'territory' }>

export interface Grid {
  sheet: Sheet
  depth: number
}

/** The sheet of a territory or of a square of it, and the grid on which its points are gathered. */
export function gridOf({ country, territory, cell }: NearView): Grid {
  const sheet = cell
    ? cellSheet(country, territory, cell)
    : territorySheet(country, territory, territoryPoint(territory) ?? [0, 0])
  const { west, east } = cell ? boundsOf(cell) : sheet.bounds
  return { sheet, depth: depthFor(east - west) }
}

interface Near {
  view: NearView
  points: readonly PointCount[]
  grid: Grid
}

export function drawNear({ locale, filter, places }: Given, { view, points, grid }: Near): Drawn {
  const { country, territory, cell } = view
  const { sheet, depth } = grid
  const links = mapLinks(locale, filter)
  const drawing = { locale, sheet, links }
  const all = pointSpots(drawing, { points, depth, country, territory })
  const shown = all.filter((spot) => isOnSheet(spot, sheet))
  const total = totalOf(places)
  const placed = totalOf(points)
  const rest = cell ? [] : unplacedSpot(drawing, { country, territory, count: total - placed })
  return {
    view,
    place: territoryName(territory, locale) ?? territory,
    sheet,
    links,
    total: cell ? placed : total,
    spots: labelled([...shown, ...rest], sheet),
    countries: [],
    beside: { ...nothingBeside, outsideCut: all.filter((spot) => !isOnSheet(spot, sheet)) },
  }
}

function dotOf(sheet: Sheet, { territory, count }: PlaceCount, most: number) {
  const [longitude, latitude] = territoryPoint(territory) ?? []
  if (longitude === undefined || latitude === undefined) return []
  return [{ ...sheet.place(latitude, longitude), radius: radiusOf(count, most, { smallest: 1.6, largest: 13 }) }]
}

function byCountry(places: readonly PlaceCount[]): PlaceCount[] {
  const codes = [...new Set(places.map(({ country }) => country))]
  return codes.map((country) => ({
    country,
    territory: '',
    count: totalOf(places.filter((place) => place.country === country)),
  }))
}

function totalOf(counts: readonly { count: number }[]) {
  return counts.reduce((sum, { count }) => sum + count, 0)
}
