import { urls } from '#kernel/http/url-patterns.ts'

export const directoryUrls = urls({
  directory: '/:locale/directory',
  organisation: '/:locale/directory/organisations/:organisation',
  listFile: '/:locale/directory/list/:format',
  // Places.
  map: '/:locale/directory/map',
  country: '/:locale/directory/countries/:country',
  territory: '/:locale/directory/territories/:territory',
  sector: '/:locale/directory/sectors/:sector',
  health: '/:locale/directory/health',
  healthCsv: '/:locale/directory/health/csv',
})
