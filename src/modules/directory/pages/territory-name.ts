import type { Locale } from '#kernel/i18n/locales.ts'
import { territories } from '#modules/accounts/public.ts'

const names = new Map<Locale, Map<string, string>>()

/** A territory's name by its code; undefined where there is no such territory. */
export function territoryName(code: string, locale: Locale): string | undefined {
  const known = names.get(locale) ?? new Map(territories(locale).map(({ code: of, name }) => [of, name]))
  names.set(locale, known)
  return known.get(code)
}
