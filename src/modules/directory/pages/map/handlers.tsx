import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { readFilter } from '../../filter-schema.ts'
import { countOnMap, countPoints, listOnMap } from '../../queries/map-counts.ts'
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
  const counts = await countOnMap(reads, filter)
  const within = view.zoom === 'territory' ? view.cell : null
  const faces = await listOnMap(reads, { filter, within, most })
  shareable(c)
  const given = { locale, filter, places: counts.places }
  if (view.zoom === 'bloc') return c.html(<MapPage {...{ shell, filter, faces, counts }} drawn={drawBloc(given)} />)
  if (view.zoom === 'country')
    return c.html(<MapPage {...{ shell, filter, faces, counts }} drawn={drawCountry(given, view.country)} />)
  const grid = gridOf(view)
  const points = await countPoints(reads, { filter, territory: view.territory, within, depth: grid.depth })
  return c.html(<MapPage {...{ shell, filter, faces, counts }} drawn={drawNear(given, { view, points, grid })} />)
}
