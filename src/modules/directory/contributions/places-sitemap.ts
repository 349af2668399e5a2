import { type LentDatabase, own } from '#kernel/database/database.ts'
import type { SitemapEntry } from '#kernel/sockets/module.ts'
import { countByPlace } from '../queries/listing-counts.ts'
import { sectors } from '../rules/trades.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'

/** The map, the health of the directory, its sectors, and the countries and territories of which somebody is in it. */
export async function placesSitemap(db: LentDatabase): Promise<SitemapEntry[]> {
  const places = await countByPlace(own<DirectoryTables>(db), {})
  const countries = [...new Set(places.map(({ country }) => country))]
  const territories = places.map(({ territory }) => territory).filter(Boolean)
  return [
    entry((locale) => directoryUrls.map.href({ locale })),
    entry((locale) => directoryUrls.health.href({ locale })),
    ...sectors.map((sector) => entry((locale) => directoryUrls.sector.href({ locale, sector }))),
    ...countries.map((country) => entry((locale) => directoryUrls.country.href({ locale, country }))),
    ...territories.map((territory) => entry((locale) => directoryUrls.territory.href({ locale, territory }))),
  ]
}

function entry(href: (locale: string) => string): SitemapEntry {
  return { href, updatedAt: null }
}
