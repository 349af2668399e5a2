import type { PageContext } from '#kernel/http/context.ts'
import { newsroomUrls } from '../../urls.ts'

/** Robots Exclusion Protocol (RFC 9309), with every sitemap. Demonstration data is for nobody to find. */
export async function showRobots(c: PageContext<never, typeof newsroomUrls.robots.pattern>) {
  const { settings, contributions, reads } = c.var
  c.header('cache-control', 'public, max-age=3600')
  if (settings.DEMO) return c.text('User-agent: *\nDisallow: /\n')
  const further = await Promise.all(contributions.map((each) => each.sitemaps?.(reads) ?? []))
  const sitemaps = [newsroomUrls.sitemap.href({}), ...further.flat()]
  const lines = sitemaps.map((path) => `Sitemap: ${settings.origin}${path}`)
  return c.text(`${['User-agent: *', 'Disallow: /api/', '', ...lines].join('\n')}\n`)
}
