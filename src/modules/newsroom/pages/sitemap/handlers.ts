import type { PageContext } from '#kernel/http/context.ts'
import { locales } from '#kernel/i18n/locales.ts'
import { sitemap } from '#kernel/sitemap.ts'
import type { newsroomUrls } from '../../urls.ts'

export async function showSitemap(c: PageContext<never, typeof newsroomUrls.sitemap.pattern>) {
  const { contributions, reads, settings } = c.var
  const entries = await Promise.all(contributions.map((each) => each.sitemap?.(reads) ?? []))
  const pages = entries.flat().map(({ href, updatedAt }) => ({
    paths: Object.fromEntries(locales.map((locale) => [locale, href(locale)])),
    updatedAt: updatedAt?.toISOString() ?? null,
  }))
  c.header('cache-control', 'public, max-age=3600')
  return c.body(sitemap(settings.origin, pages), 200, { 'content-type': 'application/xml; charset=UTF-8' })
}
