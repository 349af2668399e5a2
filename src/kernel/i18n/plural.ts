import type { Locale } from './locales.ts'

/** Picks the wording that the language's own plural rule asks for (Unicode CLDR, by Intl). */
export function plural(locale: Locale, count: number, forms: { one: string; other: string }): string {
  const rule = new Intl.PluralRules(locale).select(count)
  return rule === 'one' ? forms.one : forms.other
}
