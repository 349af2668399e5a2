import { minorUnits } from '#kernel/money.ts'
import type { PriceRange } from './content.ts'

/** Currencies in which prices are said, with the digits of their minor unit (ISO 4217). */
export const priceDigits = { ...minorUnits, USD: 2 } as const
export type PriceCurrency = keyof typeof priceDigits
export const priceCurrencies = Object.keys(priceDigits) as PriceCurrency[]

/**
 * An amount as somebody types it ('1.250,50', '1,250.5', '1250'), in minor units; what is no amount comes back as it was typed. The
 * last sign, where one or two digits follow it, divides the decimals.
 */
export function minorAmount(typed: string, currency: string): number | string {
  const [, whole = '', , decimals = ''] = /^(\d[\d.,' ]*?)([.,](\d{1,2}))?$/.exec(typed.trim()) ?? []
  const digits = digitsOf(currency)
  const plain = whole.replace(/[.,' ]/g, '')
  const cents = decimals.replace(/\D/g, '')
  if (!plain || cents.length > digits) return typed
  return Number(plain + cents.padEnd(digits, '0'))
}

/** As it is typed again into the form. */
export function typedAmount(amount: unknown, currency: string): string {
  if (typeof amount !== 'number') return typeof amount === 'string' ? amount : ''
  const digits = digitsOf(currency)
  return amount % 10 ** digits === 0 ? String(amount / 10 ** digits) : (amount / 10 ** digits).toFixed(digits)
}

/** 'PEN 1,250.50 – 2,000.00'. */
export function priceText({ currency, least, most }: PriceRange, locale: string): string {
  const digits = digitsOf(currency)
  const fraction = least % 10 ** digits === 0 && most % 10 ** digits === 0 ? 0 : digits
  const format = new Intl.NumberFormat(localeOf(locale, currency), {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
  })
  const [from, to] = [least / 10 ** digits, most / 10 ** digits]
  return least === most ? format.format(from) : format.formatRange(from, to)
}

// Digits are divided as where the currency is used.
const countryOf: Record<string, string> = { CLP: 'CL', COP: 'CO', MXN: 'MX', PEN: 'PE' }

function localeOf(locale: string, currency: string) {
  if (locale === 'es') return `es-${countryOf[currency] ?? '419'}`
  return locale === 'pt' ? 'pt-BR' : locale
}

function digitsOf(currency: string): number {
  return (priceDigits as Record<string, number>)[currency] ?? 2
}
