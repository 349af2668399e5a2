export const countries = ['CL', 'CO', 'MX', 'PE'] as const
export type Country = (typeof countries)[number]

/** Zone of the capital: the one in which most of a country's people read a date. */
export const zoneOf = {
  CL: 'America/Santiago',
  CO: 'America/Bogota',
  MX: 'America/Mexico_City',
  PE: 'America/Lima',
} as const satisfies Record<Country, string>

export interface Territory {
  country: Country
  /** ISO 3166-2. */
  code: string
  name: string
}

export function isCountry(text: string): text is Country {
  return countries.some((country) => country === text)
}
