// By its file: the package's own entry reads the names in all of its 78 languages.
import countries from 'i18n-iso-countries/index.js'
import { createRequire } from 'node:module'
import { international } from './rules/country-codes.ts'
import { countryName } from './rules/names-of-codes.ts'

const languages = ['es', 'en', 'pt'] as const
let isReady = false

/** The code (ISO 3166-1 alpha-2) of a country named in any of the three languages, or by its code; undefined where it is none. */
export function countryOf(typed: string): string | undefined {
  const read = createRequire(import.meta.url)
  for (const language of isReady ? [] : languages)
    countries.registerLocale(read(`i18n-iso-countries/langs/${language}.json`) as never)
  isReady = true
  const code = typed.trim().toUpperCase()
  if (code.length === 2 && countries.isValid(code)) return code
  const found = languages.map((language) => countries.getSimpleAlpha2Code(typed.trim(), language)).find(Boolean)
  return found ?? undefined
}

/** 'México, Perú' gives their codes; a name that is no country's stays as it was typed. */
export function countriesOf(typed: string): string[] {
  return typed
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => countryOf(name) ?? name)
}

/** Codes as names again; what is no code stays. */
export function countriesText(codes: readonly string[], locale: string): string {
  return codes
    .map((code) => (countries.isValid(code) || code === international ? countryName(code, locale) : code))
    .join(', ')
}
