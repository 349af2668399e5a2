import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { showMap } from './map/handlers.tsx'

export const placesRoutes = new Hono<RequestWorld<DirectoryTables>>().get(directoryUrls.map.pattern, showMap)
