import { own } from '#kernel/database/database.ts'
import type { FindWish, FoundGroup } from '#kernel/sockets/module.ts'
import { messages } from '../messages/find/messages.ts'
import { vocabulary } from '../messages/vocabulary/vocabulary.ts'
import { placeName } from '../pages/place-name.ts'
import { whyWords } from '../pages/why-words.ts'
import { listFound, mostCounted } from '../queries/find.ts'
import { respell } from '../queries/spelling.ts'
import { shownText } from '../rules/shown-text.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'

/** The organisations that the words of the one search find; where none has them, those that have words spelt nearly so. */
export async function findOrganisations({ db: lent, locale, typed, most }: FindWish): Promise<FoundGroup[]> {
  const db = own<DirectoryTables>(lent)
  const exact = await listFound(db, { filter: { q: typed }, most })
  const respelt = exact.total ? null : await respell(db, typed)
  const q = respelt ?? typed
  const { faces, total } = respelt ? await listFound(db, { filter: { q }, most }) : exact
  if (!total) return []
  const group = {
    order: 20,
    title: messages[locale].search.group,
    total,
    mostCounted,
    all: directoryUrls.directory.href({ locale }, { q }),
    items: faces.map((face) => {
      const text = shownText(face.texts, locale)
      return {
        href: directoryUrls.organisation.href({ locale, organisation: face.slug }),
        title: face.name,
        lang: text && text.language !== locale ? text.language : undefined,
        summary: text?.summary ?? `${vocabulary[locale].kinds[face.kind]} · ${placeName(face.place, locale)}`,
        why: whyWords(face, q, locale),
      }
    }),
  }
  return [group]
}
