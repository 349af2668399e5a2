import { urls } from '#kernel/http/url-patterns.ts'

export const directoryUrls = urls({
  directory: '/:locale/directory',
  organisation: '/:locale/directory/organisations/:organisation',
})
