import { blocCountries } from './country-codes.ts'

/** The countries in which somebody may do something; null where it is everywhere. */
export function reach(isAllowed: (country: string | null) => boolean): string[] | null {
  return isAllowed(null) ? null : blocCountries.filter(isAllowed)
}
