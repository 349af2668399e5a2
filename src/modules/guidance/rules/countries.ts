export const countries = ['CL', 'CO', 'MX', 'PE'] as const
export type Country = (typeof countries)[number]

export function isCountry(text: string | null | undefined): text is Country {
  return countries.some((country) => country === text)
}

const zones = {
  CL: 'America/Santiago',
  CO: 'America/Bogota',
  MX: 'America/Mexico_City',
  PE: 'America/Lima',
} as const satisfies Record<Country, string>

/** Zone in which whoever asks counts days: her country's, else the operator's, else Lima's, which lies between the others. */
export function askerZone(country: string | null | undefined, operatorCountry: Country | undefined): string {
  return zones[isCountry(country) ? country : (operatorCountry ?? 'PE')]
}
