import type { Locale } from './locales.ts'

// Made once: making one costs more than the rest of a page's words.
const rules: Record<Locale, Intl.PluralRules> = {
  es: new Intl.PluralRules('es'),
  en: new Intl.PluralRules('en'),
  pt: new Intl.PluralRules('pt'),
}

/** Picks the wording that the language's own plural rule asks for (Unicode CLDR, by Intl). */
export function plural(locale: Locale, count: number, forms: { one: string; other: string }): string {
  return rules[locale].select(count) === 'one' ? forms.one : forms.other
}
