import { type Country, countries } from './countries.ts'

/**
 * Whose requests somebody answers: null for everyone's, else those of these countries. What came without a country is not an
 * officer's. `mayAnswer` says it for one country, or for none.
 */
export function reach(mayAnswer: (country: Country | null) => boolean): readonly Country[] | null {
  return mayAnswer(null) ? null : countries.filter((country) => mayAnswer(country))
}
