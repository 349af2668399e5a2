export const locales = ['es', 'en', 'pt'] as const
export type Locale = (typeof locales)[number]

type Widen<value> = value extends string
  ? string
  : value extends (...args: infer args) => string
    ? (...args: args) => string
    : { [key in keyof value]: Widen<value[key]> }

/** The shape every translation of `source` must have: same keys, same arguments. */
export type TranslationOf<source> = Widen<source>

export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text)
}
