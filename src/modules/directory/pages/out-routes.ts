import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { describeApi, listApi, showApi } from './api/handlers.ts'
import { showData } from './data/handlers.tsx'
import { sendDataset } from './dataset/handlers.ts'
import { sendFeed } from './feed/handlers.ts'
import { sendSitemap } from './organisations-sitemap/handlers.ts'

export const outRoutes = new Hono<RequestWorld<DirectoryTables>>()
  .get(directoryUrls.data.pattern, showData)
  .get(directoryUrls.dataset.pattern, sendDataset)
  .get(directoryUrls.feed.pattern, sendFeed)
  .get(directoryUrls.sitemap.pattern, sendSitemap)
  .get(directoryUrls.apiDescription.pattern, describeApi)
  .get(directoryUrls.apiList.pattern, listApi)
  .get(directoryUrls.apiOne.pattern, showApi)
