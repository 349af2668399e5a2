import type { PageContext } from '#kernel/http/context.ts'
import { newsroomUrls } from '../../urls.ts'

/** Robots Exclusion Protocol (RFC 9309). Demonstration data is for nobody to find. */
export function showRobots(c: PageContext<never, typeof newsroomUrls.robots.pattern>) {
  const { settings } = c.var
  const rules = settings.DEMO
    ? ['User-agent: *', 'Disallow: /']
    : ['User-agent: *', 'Disallow: /api/', '', `Sitemap: ${settings.origin}${newsroomUrls.sitemap.href({})}`]
  c.header('cache-control', 'public, max-age=3600')
  return c.text(`${rules.join('\n')}\n`)
}
