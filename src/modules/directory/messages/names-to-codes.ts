import { locales } from '#kernel/i18n/locales.ts'
import { fold } from '#kernel/text.ts'
import { territories } from '#modules/accounts/public.ts'
import { languageName } from '../rules/names-of-codes.ts'
import { dealtLanguages } from '../rules/dealt-languages.ts'
import { vocabulary } from './vocabulary/vocabulary.ts'

type List = 'kinds' | 'forms' | 'sectors' | 'trades' | 'seats'

const known = new Map<string, Map<string, string>>()

/** The code of what a list of the vocabulary calls so in any of the three languages, or by its code; what it does not know stays. */
export function codeOf(list: List, typed: string): string {
  return (
    namesOf(list, () =>
      locales.flatMap((locale) =>
        Object.entries<string>(vocabulary[locale][list]).map(([code, name]) => [name, code] as const),
      ),
    ).get(fold(typed)) ?? typed
  )
}

/** The language (BCP 47) that is called so. */
export function languageOf(typed: string): string {
  return (
    namesOf('languages', () =>
      locales.flatMap((locale) => dealtLanguages.map((tag) => [languageName(tag, locale), tag] as const)),
    ).get(fold(typed)) ?? typed
  )
}

/** The territory (ISO 3166-2) of a country that is called so, or the code itself; what is none stays. */
export function territoryOf(country: string, typed: string): string {
  const code = typed.toUpperCase()
  return (
    namesOf(`territories ${country}`, () =>
      locales.flatMap((locale) =>
        territories(locale)
          .filter((territory) => territory.country === country)
          .flatMap((territory) => [
            [territory.name, territory.code] as const,
            [territory.code, territory.code] as const,
          ]),
      ),
    ).get(fold(typed)) ?? code
  )
}

function namesOf(list: string, read: () => readonly (readonly [name: string, code: string])[]): Map<string, string> {
  const names =
    known.get(list) ??
    new Map(
      read().flatMap(([name, code]) => [
        [fold(name), code],
        [fold(code), code],
      ]),
    )
  known.set(list, names)
  return names
}
