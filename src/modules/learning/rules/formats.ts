// Making a formatter of Intl costs a hundred times what using it does, so each is made once.
const numbers = new Map<string, Intl.NumberFormat>()
const lists = new Map<string, Intl.ListFormat>()
const languages = new Map<string, Intl.DisplayNames>()
const regions = new Map<string, Intl.DisplayNames>()

/** A number with at most so many decimals, as the language writes it. */
export function formatNumber(value: number, locale: string, decimals: number): string {
  const tag = locale === 'pt' ? 'pt-BR' : locale
  const make = () => new Intl.NumberFormat(tag, { maximumFractionDigits: decimals })
  return once(numbers, `${tag} ${decimals}`, make).format(value)
}

/** 'music, film and heritage'. */
export function formatList(items: readonly string[], locale: string): string {
  return once(lists, locale, () => new Intl.ListFormat(locale)).format(items)
}

/** A language's name in the reader's: 'español', 'quechua'; its tag where nobody has named it. */
export function languageName(tag: string, locale: string): string {
  return once(languages, locale, () => new Intl.DisplayNames(locale, { type: 'language' })).of(tag) ?? tag
}

/** A country's name (ISO 3166-1). Spanish stands in for a language that ICU has no names for, so that no machine's own setting decides. */
export function countryName(code: string, locale: string): string {
  return once(regions, locale, () => new Intl.DisplayNames([locale, 'es'], { type: 'region' })).of(code) ?? code
}

/** The name by itself, as in a list of choices. */
export function languageTitle(tag: string, locale: string): string {
  return capitalised(languageName(tag, locale), locale)
}

export function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}

function once<made>(known: Map<string, made>, key: string, make: () => made): made {
  const found = known.get(key) ?? make()
  known.set(key, found)
  return found
}
