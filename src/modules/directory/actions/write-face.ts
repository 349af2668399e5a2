import type { Database } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { distinctWords } from '#kernel/words.ts'
import { territories } from '#modules/accounts/public.ts'
import { findingTexts } from '../messages/finding-texts.ts'
import { removeListing, writeListing } from '../queries/listings.ts'
import type { Organisation } from '../queries/organisations.ts'
import { listShownWorks } from '../queries/works.ts'
import { type Face, faceOf } from '../rules/face.ts'
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
  const { content, ...standing } = organisation
  const face = faceOf(content, standing, await listShownWorks(transaction, organisation.id))
  const texts = findingTexts(face, (locale) => placeNames(face, locale))
  const spelling = distinctWords(texts.map(({ text }) => text)).split(' ')
  await writeListing(transaction, { face, texts, spelling: spelling.filter(isWord), at })
}

function placeNames({ place: { country, territory, municipality } }: Face, locale: Locale): string[] {
  const region = territories(locale).find(({ code }) => code === territory)?.name
  return [countryName(country, locale), region, municipality].filter((name) => name !== undefined && name !== null)
}

/** Short words and numbers are never misspelt words. */
function isWord(word: string) {
  return word.length >= 4 && word.length <= 40 && /\p{L}/u.test(word)
}
