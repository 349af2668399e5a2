/** Most addresses in one sitemap (sitemaps.org, protocol 0.9). */
const most = 50_000

export interface SitemapPage {
  /** Path in each language, by its code. */
  paths: Record<string, string>
  /** ISO 8601. */
  updatedAt: string | null
}

/** A sitemap (sitemaps.org, protocol 0.9): each page once a language, naming itself in the others. What is past the limit is left out. */
export function sitemap(origin: string, pages: readonly SitemapPage[]): string {
  const entries = pages.flatMap((page) => Object.keys(page.paths).map((locale) => entry(origin, page, locale)))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.slice(0, most),
    '</urlset>',
    '',
  ].join('\n')
}

function entry(origin: string, { paths, updatedAt }: SitemapPage, locale: string) {
  const address = (of: string) => escaped(origin + (paths[of] ?? ''))
  const alternates = Object.keys(paths).map(
    (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other)}"/>`,
  )
  const changed = updatedAt ? `<lastmod>${updatedAt}</lastmod>` : ''
  return `<url><loc>${address(locale)}</loc>${changed}${alternates.join('')}</url>`
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

function escaped(text: string) {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
}
