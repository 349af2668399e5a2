import { Feed } from 'feed'
import type { PageContext } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { readFilter } from '../../filter-schema.ts'
import { messages } from '../../messages/out/messages.ts'
import { messages as pages } from '../../messages/pages/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import { listFound } from '../../queries/find.ts'
import { shownText } from '../../rules/shown-text.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { placeName } from '../place-name.ts'

const most = 40
const types = { atom: 'application/atom+xml; charset=UTF-8', json: 'application/feed+json; charset=UTF-8' } as const

/** What came last, of all or of whatever the address asks for. */
export async function sendFeed(c: PageContext<DirectoryTables, typeof directoryUrls.feed.pattern>) {
  const { locale, format } = c.req.param()
  if (!isLocale(locale) || (format !== 'atom' && format !== 'json')) return await c.notFound()
  const { reads, settings, now } = c.var
  const { origin } = settings
  const filter = readFilter(c.req.query())
  const { faces } = await listFound(reads, { filter, order: 'newest', most })
  const own = (as: string) => origin + directoryUrls.feed.href({ locale, format: as }, { ...filter })
  const link = origin + directoryUrls.directory.href({ locale }, { ...filter })
  const updated = faces.map(({ updatedAt }) => updatedAt).toSorted()
  const feed = new Feed({
    id: link,
    link,
    title: `CONECTA Pacífico: ${messages[locale].feed.title}`,
    description: pages[locale].directory.description,
    language: locale,
    updated: new Date(updated.at(-1) ?? now),
    generator: 'CONECTA Pacífico',
    copyright: 'CC BY 4.0',
    feedLinks: { atom: own('atom'), json: own('json') },
  })
  // Titles and summaries are HTML in this library's Atom, and plain text in JSON Feed.
  const said = (text: string) => (format === 'atom' ? escaped(text) : text)
  for (const face of faces) {
    const address = origin + directoryUrls.organisation.href({ locale, organisation: face.slug })
    const summary = shownText(face.texts, locale)?.summary
    const about = `${vocabulary[locale].kinds[face.kind]} · ${placeName(face.place, locale)}`
    feed.addItem({
      id: address,
      link: address,
      title: said(face.name),
      description: said(summary ?? about),
      content: [summary, about].filter(Boolean).map(escaped).join('<br>'),
      date: new Date(face.updatedAt),
      category: face.sectors.map((sector) => ({ name: vocabulary[locale].sectors[sector] })),
    })
  }
  c.header('cache-control', 'public, no-cache')
  return c.body(format === 'atom' ? feed.atom1() : feed.json1(), 200, { 'content-type': types[format] })
}

/** The content of an entry is HTML; what people wrote is text. */
function escaped(text: string | undefined) {
  return (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
