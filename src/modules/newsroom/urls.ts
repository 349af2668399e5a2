import { urls } from '#kernel/http/url-patterns.ts'

export const newsroomUrls = urls({
  home: '/:locale',
  search: '/:locale/search',
  about: '/:locale/newsroom/about',
  components: '/:locale/newsroom/components',
  privacy: '/:locale/newsroom/notices/privacy',
  terms: '/:locale/newsroom/notices/terms',
  accessibility: '/:locale/newsroom/notices/accessibility',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
})
