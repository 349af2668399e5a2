import { own } from '#kernel/database/database.ts'
import type { Part } from '#kernel/sockets/merge.ts'
import { lastNumber } from '../queries/all-listings.ts'
import { onePart } from '../rules/sitemap-parts.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'

export const out: Part = {
  sitemap: async () => [{ href: (locale) => directoryUrls.data.href({ locale }), updatedAt: null }],
  sitemaps: async (db) => {
    const last = await lastNumber(own<DirectoryTables>(db))
    const parts = Math.floor(last / onePart) + 1
    return last ? Array.from({ length: parts }, (_, part) => directoryUrls.sitemap.href({ part: `${part}.xml` })) : []
  },
}
