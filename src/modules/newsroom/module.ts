import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import { contributions } from './contributions.ts'
import { showAbout } from './pages/about/handlers.tsx'
import { showAccessibility } from './pages/accessibility/handlers.tsx'
import { showComponents } from './pages/components/handlers.tsx'
import { showHome } from './pages/home/handlers.tsx'
import { showPrivacy } from './pages/privacy/handlers.tsx'
import { showRobots } from './pages/robots/handlers.ts'
import { showSearch } from './pages/search/handlers.tsx'
import { showSitemap } from './pages/sitemap/handlers.ts'
import { showTerms } from './pages/terms/handlers.tsx'
import { newsroomUrls } from './urls.ts'

const routes = new Hono<RequestWorld<never>>()
  .get(newsroomUrls.sitemap.pattern, showSitemap)
  .get(newsroomUrls.robots.pattern, showRobots)
  .get(newsroomUrls.home.pattern, showHome)
  .get(newsroomUrls.search.pattern, showSearch)
  .get(newsroomUrls.about.pattern, showAbout)
  .get(newsroomUrls.components.pattern, showComponents)
  .get(newsroomUrls.privacy.pattern, showPrivacy)
  .get(newsroomUrls.terms.pattern, showTerms)
  .get(newsroomUrls.accessibility.pattern, showAccessibility)

export const newsroom = { name: 'newsroom', urls: newsroomUrls, routes, contributions }
