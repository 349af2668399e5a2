import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { readFilter } from '../../filter-schema.ts'
import { readMap } from '../../queries/map-listings.ts'
import { mapView } from '../../rules/map-view.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'
import { territoryName } from '../territory-name.ts'
import { drawBloc, drawCountry, drawNear, gridOf } from './draw.ts'
import { MapPage } from './page.tsx'

/** Listings beside the map. */
const most = 8

export async function showMap(c: PageContext<DirectoryTables, typeof directoryUrls.map.pattern>) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const { reads, shell } = c.var
  const { locale } = shell
  const { cell, ...query } = c.req.query()
  const filter = readFilter(query)
  const view = mapView(filter, cell)
  if (view.zoom === 'territory' && !territoryName(view.territory, locale)) return await c.notFound()
  const near = view.zoom === 'territory' ? { view, grid: gridOf(view) } : null
  const grid = near && { depth: near.grid.depth, within: near.view.cell }
  const read = await readMap(reads, { filter, grid, most })
  const given = { locale, filter, places: read.places }
  const drawn = near
    ? drawNear(given, { ...near, points: read.points })
    : view.zoom === 'country'
      ? drawCountry(given, view.country)
      : drawBloc(given)
  shareable(c)
  return c.html(<MapPage shell={shell} filter={filter} read={read} drawn={drawn} />)
}
