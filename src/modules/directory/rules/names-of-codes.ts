import { fold } from '#kernel/text.ts'
import { dealtLanguages } from './dealt-languages.ts'
import { international } from './country-codes.ts'

// Making a formatter of Intl costs a hundred times what using it does, so each is made once.
const names = new Map<string, Intl.DisplayNames>()
const lists = new Map<string, Intl.ListFormat>()

/** A country's name by its code (ISO 3166-1 alpha-2), in the reader's language. */
export function countryName(code: string, locale: string): string {
  if (code === international) return locale === 'en' ? 'International' : 'Internacional'
  return named('region', locale).of(code) ?? code
}

/** A language's name by its tag (BCP 47), as in the middle of a sentence. */
export function languageName(tag: string, locale: string): string {
  return named('language', locale).of(tag) ?? tag
}

const codes = new Map<string, string>()

/** The tag of a language by its name in any of the three languages, or by itself; what is no language that is dealt with stays. */
export function languageCode(typed: string): string {
  if (!codes.size)
    for (const code of dealtLanguages)
      for (const locale of ['es', 'en', 'pt']) codes.set(fold(languageName(code, locale)), code)
  const word = fold(typed)
  return codes.get(word) ?? word
}

/** 'Chile, Colombia and Peru'. */
export function listOf(items: readonly string[], locale: string): string {
  const list = lists.get(locale) ?? new Intl.ListFormat(locale)
  lists.set(locale, list)
  return list.format(items)
}

function named(type: 'region' | 'language', locale: string) {
  const key = `${type} ${locale}`
  const found = names.get(key) ?? new Intl.DisplayNames(locale, { type })
  names.set(key, found)
  return found
}
