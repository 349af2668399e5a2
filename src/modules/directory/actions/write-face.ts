import type { Database } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { distinctWords } from '#kernel/words.ts'
import { territories } from '#modules/accounts/public.ts'
import { findingTexts } from '../messages/finding-texts.ts'
import { type Found, removeListing, writeListing } from '../queries/listings.ts'
import type { Organisation } from '../queries/organisations.ts'
import { listShownWorks } from '../queries/works.ts'
import { type Face, faceOf, type ShownWork } from '../rules/face.ts'
import { countryName } from '../rules/names-of-codes.ts'
import { isShown } from '../rules/kinds.ts'
import type { DirectoryTables } from '../tables.ts'

/**
 * Makes everything that strangers see of an organisation say what it says now, in the transaction that changed it: what is no
 * longer shown is gone from page, list, search, map, feed, API and export when that transaction ends.
 */
export async function writeFace(
  transaction: Database<DirectoryTables>,
  organisation: Organisation,
  at: Date,
): Promise<void> {
  if (!isShown(organisation.state)) return await removeListing(transaction, organisation.id)
  const shown = foundOf(organisation, await listShownWorks(transaction, organisation.id))
  await writeListing(transaction, { ...shown, at })
}

/** What strangers see of it, and the words by which they find it. */
export function foundOf({ content, ...standing }: Organisation, works: readonly ShownWork[]): Omit<Found, 'at'> {
  const face = faceOf(content, standing, works)
  const texts = findingTexts(face, (locale) => placeNames(face, locale))
  const spelling = distinctWords(texts.map(({ text }) => text)).split(' ')
  return { face, texts, spelling: spelling.filter(isWord) }
}

function placeNames({ place: { country, territory, municipality } }: Face, locale: Locale): string[] {
  const region = territories(locale).find(({ code }) => code === territory)?.name
  return [countryName(country, locale), region, municipality].filter((name) => name !== undefined && name !== null)
}

/** Short words and numbers are never misspelt words. */
function isWord(word: string) {
  return word.length >= 4 && word.length <= 40 && /\p{L}/u.test(word)
}
