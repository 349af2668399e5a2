import { geoAzimuthalEqualArea, geoMercator, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type { Polygon as TopoPolygon, MultiPolygon as TopoMultiPolygon } from 'topojson-specification'
import { type Bounds, boundsOf, type Cell } from '../rules/cells.ts'
import { type BlocCountry, blocCountries } from '../rules/country-codes.ts'
import { outlinesOf, type Outlines, type Scale } from './outline-files.ts'
import { shortPath } from './short-path.ts'

/** A sheet of the map: what is drawn, in units of the picture, and where a point stands on it. */
export interface Sheet {
  width: number
  height: number
  /** Outlines with the code of what they are: countries, or a territory and the rest of its country. */
  lands: { code: string; path: string }[]
  /** Borders between territories. */
  borders: string
  /** What is shown, in degrees. */
  bounds: Bounds
  place(latitude: number, longitude: number): { x: number; y: number }
}

const width = 360
const heights = { least: 300, most: 600 }

/** Cut-outs of the countries: islands far from the coast would make the rest too small to read. */
const cutOuts: Record<BlocCountry, Bounds> = {
  CL: { west: -76.3, east: -66.2, south: -56.1, north: -17.4 },
  CO: { west: -81.9, east: -66.7, south: -4.4, north: 13.6 },
  MX: { west: -117.4, east: -86.5, south: 14.4, north: 32.9 },
  PE: { west: -81.6, east: -68.5, south: -18.5, north: 0.1 },
}

let bloc: Sheet | undefined
const sheets = new Map<string, Sheet>()

export function blocSheet(): Sheet {
  bloc ??= makeBloc()
  return bloc
}

export function countrySheet(country: BlocCountry): Sheet {
  return kept(country, () => sheetOf({ country, scale: 'country', bounds: cutOuts[country], of: null }))
}

export function territorySheet(country: BlocCountry, territory: string, point: Position): Sheet {
  return kept(territory, () => {
    const bounds = boundsOfTerritory(country, territory) ?? boundsAround(point)
    const isLarge = Math.max(bounds.east - bounds.west, bounds.north - bounds.south) > 4
    return sheetOf({ country, scale: isLarge ? 'country' : 'territory', bounds, of: territory })
  })
}

export function cellSheet(country: BlocCountry, territory: string, cell: Cell): Sheet {
  return sheetOf({ country, scale: 'territory', bounds: boundsOf(cell), of: territory })
}

function kept(code: string, make: () => Sheet) {
  const found = sheets.get(code) ?? make()
  sheets.set(code, found)
  return found
}

function makeBloc(): Sheet {
  // Of equal area, so that no country looks larger than it is.
  const projection = geoAzimuthalEqualArea().rotate([88, 12])
  const bounds = { west: -117.4, east: -66.2, south: -56.1, north: 32.9 }
  const height = fit(projection, frames(Object.values(cutOuts)))
  const outlines = blocCountries.map((code) => ({ code, outlines: outlinesOf(code, 'bloc') }))
  return {
    width,
    height,
    lands: outlines.map(({ code, outlines: of }) => ({ code, path: shortPath(projection, landOf(of)) })),
    borders: outlines.map(({ outlines: of }) => shortPath(projection, bordersOf(of))).join(''),
    bounds,
    place: placeOn(projection),
  }
}

interface Wish {
  country: BlocCountry
  scale: Scale
  bounds: Bounds
  /** The territory that stands out; null where it is the whole country. */
  of: string | null
}

function sheetOf({ country, scale, bounds, of }: Wish): Sheet {
  const outlines = outlinesOf(country, scale)
  const projection = geoMercator().rotate([-(bounds.west + bounds.east) / 2, 0])
  const height = fit(projection, frames([bounds]))
  projection.clipExtent([
    [-8, -8],
    [width + 8, height + 8],
  ])
  const rest = { code: country, path: shortPath(projection, landOf(outlines)) }
  const own = of === null ? null : shapeOf(outlines, of)
  return {
    width,
    height,
    lands: [rest, ...(own && of ? [{ code: of, path: shortPath(projection, own) }] : [])],
    borders: shortPath(projection, bordersOf(outlines)),
    bounds,
    place: placeOn(projection),
  }
}

function placeOn(projection: GeoProjection) {
  return (latitude: number, longitude: number) => {
    const [x = 0, y = 0] = projection([longitude, latitude]) ?? []
    return { x, y }
  }
}

/** Fits what is framed into the width, and gives the height that it then needs. */
function fit(projection: GeoProjection, framed: GeoPermissibleObjects): number {
  const margin = 8
  const inner = { x: margin, y: margin, right: width - margin, bottom: heights.most - margin }
  projection.fitExtent(
    [
      [inner.x, inner.y],
      [inner.right, inner.bottom],
    ],
    framed,
  )
  const ys = (framed as { coordinates: Position[] }).coordinates.map(
    (point) => projection(point as [number, number])?.[1] ?? 0,
  )
  const height = Math.min(heights.most, Math.max(heights.least, Math.max(...ys) - Math.min(...ys) + 2 * margin))
  const [x, y] = projection.translate()
  projection.translate([x, y + (height - heights.most) / 2])
  return Math.round(height)
}

/** Points along the edges: between corners a parallel is no straight line. */
function frames(all: Bounds[]): GeoPermissibleObjects {
  const parts = [0, 0.25, 0.5, 0.75, 1]
  const coordinates = all.flatMap(({ west, east, south, north }) =>
    parts.flatMap((across) =>
      parts.map((up): Position => [west + (east - west) * across, south + (north - south) * up]),
    ),
  )
  return { type: 'MultiPoint', coordinates }
}

type Shapes = (TopoPolygon | TopoMultiPolygon)[]

function landOf(outlines: Outlines): MultiPolygon {
  return merge(outlines, outlines.objects.subdivisions.geometries as Shapes)
}

function bordersOf(outlines: Outlines) {
  return mesh(outlines, outlines.objects.subdivisions, (one, other) => one !== other)
}

function shapeOf(outlines: Outlines, territory: string): Polygon | MultiPolygon | null {
  const geometry = outlines.objects.subdivisions.geometries.find(({ id }) => id === territory)
  return geometry ? merge(outlines, [geometry] as Shapes) : null
}

/** Around its largest part and what lies near it; null where it has no outline. */
function boundsOfTerritory(country: BlocCountry, territory: string): Bounds | null {
  const shape = shapeOf(outlinesOf(country, 'territory'), territory)
  if (!shape) return null
  const polygons = shape.type === 'MultiPolygon' ? shape.coordinates : [shape.coordinates]
  const parts = polygons.map(([ring = []]) => boundsOfRing(ring)).toSorted((one, other) => sizeOf(other) - sizeOf(one))
  const [largest] = parts
  if (!largest) return null
  const reach = 0.6 * Math.max(largest.east - largest.west, largest.north - largest.south, 0.5)
  const near = parts.filter(
    (part) =>
      part.west > largest.west - reach &&
      part.east < largest.east + reach &&
      part.south > largest.south - reach &&
      part.north < largest.north + reach,
  )
  return {
    west: Math.min(...near.map(({ west }) => west)),
    east: Math.max(...near.map(({ east }) => east)),
    south: Math.min(...near.map(({ south }) => south)),
    north: Math.max(...near.map(({ north }) => north)),
  }
}

function boundsOfRing(ring: Position[]): Bounds {
  const [longitudes, latitudes] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)]
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  }
}

function sizeOf({ west, east, south, north }: Bounds) {
  return (east - west) * (north - south)
}

function boundsAround([longitude = 0, latitude = 0]: Position): Bounds {
  return { west: longitude - 0.9, east: longitude + 0.9, south: latitude - 0.7, north: latitude + 0.7 }
}
