import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { showDirectory } from './directory/handlers.tsx'
import { sendList } from './list-file/handlers.ts'
import { removeSearch, saveSearch, showSavedSearches } from './saved-searches/handlers.tsx'
import { showOrganisation } from './organisation/handlers.tsx'

export const findRoutes = new Hono<RequestWorld<DirectoryTables>>()
  .get(directoryUrls.directory.pattern, showDirectory)
  .get(directoryUrls.listFile.pattern, sendList)
  .get(directoryUrls.savedSearches.pattern, showSavedSearches)
  .post(directoryUrls.savedSearches.pattern, saveSearch)
  .post(directoryUrls.savedSearch.pattern, removeSearch)
  .get(directoryUrls.organisation.pattern, showOrganisation)
