/** Organisations in one sitemap: each stands there in three languages, and fifty thousand addresses is the most (sitemaps.org). */
export const onePart = 16_000
