/** ISO 4217 minor units of the currencies of the four countries; the Chilean peso has none. */
export const minorUnits = { CLP: 0, COP: 2, MXN: 2, PEN: 2 } as const
export type Currency = keyof typeof minorUnits
export const currencies: readonly Currency[] = ['CLP', 'COP', 'MXN', 'PEN']

export interface Money {
  /** Whole minor units: 1250 PEN is S/ 12.50, 1250 CLP is $1.250. */
  minor: number
  currency: Currency
}

/** Writes an amount as the language and the currency's country do, digits and symbol together. */
export function formatMoney(money: Money, locale: string): string {
  const digits = minorUnits[money.currency]
  return new Intl.NumberFormat(localeOf(locale, money.currency), {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: digits,
  }).format(money.minor / 10 ** digits)
}

const countryOf = { CLP: 'CL', COP: 'CO', MXN: 'MX', PEN: 'PE' } as const satisfies Record<Currency, string>

function localeOf(locale: string, currency: Currency) {
  return locale === 'es' ? `es-${countryOf[currency]}` : locale === 'pt' ? 'pt-BR' : locale
}
