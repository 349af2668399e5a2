import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import { mergeContributions } from '#kernel/sockets/merge.ts'
import { exchange } from './contributions/exchange.ts'
import { findPart } from './contributions/find.ts'
import { fit } from './contributions/fit.ts'
import { officer } from './contributions/officer.ts'
import { out } from './contributions/out.ts'
import { owner } from './contributions/owner.ts'
import { thread } from './contributions/thread.ts'
import { places } from './contributions/places.ts'
import { exchangeRoutes } from './pages/exchange-routes.ts'
import { findRoutes } from './pages/find-routes.ts'
import { fitRoutes } from './pages/fit-routes.ts'
import { officerRoutes } from './pages/officer-routes.ts'
import { outRoutes } from './pages/out-routes.ts'
import { ownerRoutes } from './pages/owner-routes.ts'
import { placesRoutes } from './pages/places-routes.ts'
import type { DirectoryTables } from './tables.ts'
import { directoryUrls } from './urls.ts'

// One set of routes, words and contributions an area: finding, places, owners, officers, what comes in, what goes out, fit.
const routes = new Hono<RequestWorld<DirectoryTables>>()
  .route('/', findRoutes)
  .route('/', placesRoutes)
  .route('/', ownerRoutes)
  .route('/', officerRoutes)
  .route('/', exchangeRoutes)
  .route('/', outRoutes)
  .route('/', fitRoutes)

const contributions = mergeContributions('directory', [findPart, places, owner, officer, exchange, out, fit, thread])

export const directory = { name: 'directory', urls: directoryUrls, routes, contributions }
