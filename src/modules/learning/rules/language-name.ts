/** A language's name in the reader's: 'español', 'quechua'; its tag where nobody has named it. */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
}

/** The name by itself, as in a list of choices. */
export function languageTitle(tag: string, locale: string): string {
  const name = languageName(tag, locale)
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}
