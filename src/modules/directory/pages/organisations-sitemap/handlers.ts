import type { PageContext } from '#kernel/http/context.ts'
import { locales } from '#kernel/i18n/locales.ts'
import { sitemap } from '#kernel/sitemap.ts'
import { listAddresses } from '../../queries/all-listings.ts'
import { onePart } from '../../rules/sitemap-parts.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'

/** One part of the addresses of all organisations. */
export async function sendSitemap(c: PageContext<DirectoryTables, typeof directoryUrls.sitemap.pattern>) {
  const [, number] = /^(\d{1,5})\.xml$/.exec(c.req.param('part')) ?? []
  if (number === undefined) return await c.notFound()
  const from = Number(number) * onePart
  const entries = await listAddresses(c.var.reads, { from, to: from + onePart })
  const pages = entries.map(({ slug, updatedAt }) => ({
    paths: Object.fromEntries(
      locales.map((locale) => [locale, directoryUrls.organisation.href({ locale, organisation: slug })]),
    ),
    updatedAt: updatedAt.toISOString(),
  }))
  c.header('cache-control', 'public, no-cache')
  return c.body(sitemap(c.var.settings.origin, pages), 200, { 'content-type': 'application/xml; charset=UTF-8' })
}
