import type { Locale } from './i18n/locales.ts'

const numbers = new Map<string, Intl.NumberFormat>()

/** '34 kB', '1.2 MB', as the language writes numbers; the unit never stands alone on a line. */
export function sizeOf(bytes: number, locale: string): string {
  const isLarge = bytes >= 1_000_000
  const written = isLarge
    ? formatterFor(locale, 1).format(bytes / 1_000_000)
    : formatterFor(locale, 0).format(Math.max(1, bytes / 1000))
  return `${written}\u00A0${isLarge ? 'MB' : 'kB'}`
}

const about: Record<Locale, string> = { es: 'unos', en: 'about', pt: 'cerca de' }

/** 'about 60 kB', where the size is known only once the file is made. */
export function aboutSize(bytes: number, locale: Locale): string {
  return `${about[locale]} ${sizeOf(bytes, locale)}`
}

function formatterFor(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`
  const known = numbers.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale === 'pt' ? 'pt-BR' : locale, { maximumFractionDigits: decimals })
  numbers.set(key, made)
  return made
}
