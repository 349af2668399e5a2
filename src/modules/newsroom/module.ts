import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { Contributions } from '#kernel/sockets/module.ts'
import { showHome } from './pages/home/handlers.tsx'
import { newsroomUrls } from './urls.ts'

const routes = new Hono<RequestWorld<never>>().get(newsroomUrls.home.pattern, showHome)

const contributions: Contributions = {
  module: 'newsroom',
  sitemap: async () => [{ href: (locale) => newsroomUrls.home.href({ locale }), updatedAt: null }],
}

export const newsroom = { name: 'newsroom', urls: newsroomUrls, routes, contributions }
