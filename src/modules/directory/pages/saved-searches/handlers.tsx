import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm } from '#kernel/http/form.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { signInFirst } from '#modules/accounts/public.ts'
import { readFilter } from '../../filter-schema.ts'
import { lastNumber } from '../../queries/all-listings.ts'
import { deleteSaved, insertSaved, listSavedOf } from '../../queries/saved-searches.ts'
import { isIdentifier } from '#kernel/new-id.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { SavedSearchesPage } from './page.tsx'

type SavedContext = PageContext<
  DirectoryTables,
  typeof directoryUrls.savedSearches.pattern | typeof directoryUrls.savedSearch.pattern
>

const most = 20

export async function showSavedSearches(c: SavedContext) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  return await render(c, false)
}

export async function saveSearch(c: SavedContext) {
  const { db, person, locale, now } = c.var
  if (!person) return signInFirst(c)
  const fields = Object.entries(await readForm(c)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const given = readFilter(Object.fromEntries(fields))
  // What is not asked is not kept, so that the same search is the same row.
  const filter = { ...Object.fromEntries(Object.entries(given).filter(([, value]) => value)), q: given.q }
  if ((await listSavedOf(db, person.id)).length >= most) return await render(c, true)
  await insertSaved(db, { personId: person.id, filter, locale, at: now, seen: await lastNumber(db) })
  sayNext(c, 'search-saved')
  return c.redirect(directoryUrls.savedSearches.href({ locale }), 303)
}

export async function removeSearch(c: PageContext<DirectoryTables, typeof directoryUrls.savedSearch.pattern>) {
  const { db, person, locale } = c.var
  if (!person) return signInFirst(c)
  const id = c.req.param('search')
  if (!isIdentifier(id)) return await c.notFound()
  await deleteSaved(db, person.id, id)
  sayNext(c, 'search-removed')
  return c.redirect(directoryUrls.savedSearches.href({ locale }), 303)
}

async function render(c: SavedContext, isFull: boolean) {
  const { db, person, shell } = c.var
  if (!person) return signInFirst(c)
  c.header('cache-control', 'no-store')
  const searches = await listSavedOf(db, person.id)
  return c.html(
    <SavedSearchesPage shell={shell} searches={searches} isFull={isFull} zone={person.zone} />,
    isFull ? 422 : 200,
  )
}
