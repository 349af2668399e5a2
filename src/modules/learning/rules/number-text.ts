/** A number with six decimals, counted in millionths, so that no two are ever compared as floats. */
export type Micros = bigint
export const oneUnit: Micros = 1_000_000n
export type Separator = '.' | ','

const longest = 60
const minusSigns = /[\u2212\u2013\uFF0D]/g
/** In Mexico and Peru millions may have a sign of their own: `1'250,000`. */
const millions = /(\d)['\u2019](\d{3})([.,])(?=\d{3}(?!\d))/
const groupSpaces = /(\d)[\s'\u2019](?=\d{3}(?!\d))/g
/** Sign, currency or other words (`S/.`, `US$`), sign, digits, unit (`kg`, `cm2`, `%`). */
const typedNumber =
  /^([-+]?)\s*(?:[\p{L}/]\.?|[\p{Sc}\s])*([-+]?)\s*([.,]?\d[\d.,]*)\s*(?:\p{L}\d?|[\p{Sc}%°²³/.\s])*$/u
const groupedNumber = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+)$/
const decimalNumber = /^(\d*|[1-9]\d{0,2}(?:(?:\.\d{3})+(?=,)|(?:,\d{3})+(?=\.)))(?:[.,](\d+))?$/

/**
 * Every value that what was typed can mean: none when it is no number, two when a single separator may divide thousands or
 * decimals (`1.200`), else one. Spaces, currency signs, units and the U+2212 minus are forgiven.
 */
export function readings(typed: string): Micros[] {
  const { negative, decimal, grouped } = parse(typed)
  return [decimal, grouped].flatMap((value) => (value === null ? [] : [negative ? -value : value]))
}

/** One value or null: where two readings are possible, `thousands` is the sign that divides thousands; without it the sign is decimal. */
export function readDecimal(typed: string, thousands: Separator | null): Micros | null {
  const { negative, decimal, grouped, separator } = parse(typed)
  const value = separator === thousands ? (grouped ?? decimal) : (decimal ?? grouped)
  return value !== null && negative ? -value : value
}

/** The exact decimal that an author wrote in YAML, of which at most six decimals count. */
export function microsOf(value: number): Micros {
  const text = String(value)
  const [whole = '', fraction = ''] = (text.includes('e') ? value.toFixed(6) : text).replace('-', '').split('.')
  const size = micros(whole, fraction)
  return value < 0 ? -size : size
}

const unread = { negative: false, separator: undefined, decimal: null, grouped: null }

function parse(typed: string) {
  if (typed.length > longest) return unread
  const text = typed.trim().replace(minusSigns, '-').replace(millions, '$1$3$2$3').replace(groupSpaces, '$1')
  const [, before, after, written] = typedNumber.exec(text) ?? []
  if (written === undefined || (before && after)) return unread
  const digits = written.replace(/[.,]+$/, '')
  return {
    negative: before === '-' || after === '-',
    separator: digits.match(/[.,]/)?.[0],
    decimal: asDecimal(digits),
    grouped: groupedNumber.test(digits) ? micros(digits) : null,
  }
}

function asDecimal(digits: string): Micros | null {
  const [, whole, fraction] = decimalNumber.exec(digits) ?? []
  return whole === undefined ? null : micros(whole, fraction)
}

function micros(whole: string, fraction = ''): Micros {
  return (BigInt(whole.replace(/[.,]/g, '') + fraction.padEnd(7, '0').slice(0, 7)) + 5n) / 10n
}
