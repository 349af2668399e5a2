import type { Currency } from '#kernel/money.ts'

const currencies: Readonly<Record<string, Currency>> = { CL: 'CLP', CO: 'COP', MX: 'MXN', PE: 'PEN' }

/** What is paid with in a country (ISO 3166-1 alpha-2); null for one that the cost sheet does not know. */
export function currencyOf(country: string | null): Currency | null {
  return country !== null && Object.hasOwn(currencies, country) ? (currencies[country] ?? null) : null
}
