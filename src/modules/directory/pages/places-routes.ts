import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { showCountry } from './country/handlers.tsx'
import { showHealth, showHealthCsv } from './health/handlers.tsx'
import { showMap } from './map/handlers.tsx'
import { showSector } from './sector/handlers.tsx'
import { showTerritory } from './territory/handlers.tsx'

export const placesRoutes = new Hono<RequestWorld<DirectoryTables>>()
  .get(directoryUrls.map.pattern, showMap)
  .get(directoryUrls.country.pattern, showCountry)
  .get(directoryUrls.territory.pattern, showTerritory)
  .get(directoryUrls.sector.pattern, showSector)
  .get(directoryUrls.health.pattern, showHealth)
  .get(directoryUrls.healthCsv.pattern, showHealthCsv)
