import type { Locale } from '#kernel/i18n/locales.ts'
import { territories } from '#modules/accounts/public.ts'
import { countryOf } from '../../country-names.ts'
import { blocCountries } from '../../rules/country-codes.ts'
import { countryName } from '../../rules/names-of-codes.ts'

/** Stands for a country that is written beside the list: all of them would weigh more than the page. */
export const elsewhere = 'elsewhere'

/** The four countries and their territories in one list: two lists that depend on each other would need script. */
export function placeOptions(locale: Locale): readonly PlaceOption[] {
  const made = options.get(locale) ?? optionsIn(locale)
  options.set(locale, made)
  return made
}

interface PlaceOption {
  value: string
  text: string
}

// Nothing of it changes while the server runs, and putting it in order takes half as long as a page.
const options = new Map<Locale, readonly PlaceOption[]>()

function optionsIn(locale: Locale): PlaceOption[] {
  const sorted = new Intl.Collator(locale)
  return blocCountries.flatMap((country) => {
    const name = countryName(country, locale)
    const of = territories(locale).filter((territory) => territory.country === country)
    return [
      { value: country, text: name },
      ...of
        .toSorted((one, other) => sorted.compare(one.name, other.name))
        .map((territory) => ({ value: territory.code, text: `${name}: ${territory.name}` })),
    ]
  })
}

/** 'PE-AYA' as country and territory; a country that is written is read, or stays as it was written. */
export function placeOf(value: string, written: string): { country: string; territory: string | null } {
  if (value === elsewhere) return { country: countryOf(written) ?? written, territory: null }
  return { country: value.slice(0, 2), territory: value.length > 2 ? value : null }
}
