const length = 6

export type PinRefusal = 'pin-missing' | 'pin-shape' | 'pin-easy' | 'pin-date' | 'pin-in-code' | 'pin-differs'

interface Wish {
  pin: string
  again: string
  /** The code that was printed on the card, where it is known. */
  code?: string
}

/**
 * A PIN has six digits (NIST SP 800-63B-4, 3.1.1.2, asks for no fewer where tries are limited), and is none of those that are tried
 * first: rows, repetitions, dates, and what is printed on the card.
 */
export function pinRefusal({ pin, again, code = '' }: Wish): PinRefusal | null {
  if (!pin) return 'pin-missing'
  if (!isPin(pin)) return 'pin-shape'
  if (isEasy(pin)) return 'pin-easy'
  if (code.includes(pin)) return 'pin-in-code'
  if (isDate(pin)) return 'pin-date'
  return pin === again ? null : 'pin-differs'
}

export function isPin(text: string): boolean {
  return /^[0-9]{6}$/.test(text)
}

/** What somebody typed as a PIN, without the spaces that some keyboards add. */
export function pinIn(typed: string): string {
  return typed.replace(/\s/g, '')
}

// Columns and corners of the keypad, and what stands in every published list of leaked PINs.
const known = new Set([
  '147258',
  '258369',
  '159357',
  '357159',
  '147369',
  '258000',
  '102030',
  '520520',
  '010203',
  '696969',
])

function isEasy(pin: string) {
  return isRow(pin) || isRepeated(pin) || isDoubled(pin) || known.has(pin)
}

/** 123456, 654321, 246802: each step the same. */
function isRow(pin: string) {
  const steps = new Set([...pin].slice(1).map((digit, at) => (Number(digit) - Number(pin[at]) + 10) % 10))
  return steps.size === 1
}

/** 111111, 121212, 123123. */
function isRepeated(pin: string) {
  return [1, 2, 3].some((part) => pin === pin.slice(0, part).repeat(length / part))
}

/** 112233, 111222, 123321. */
function isDoubled(pin: string) {
  const mirrored = pin === [...pin].toReversed().join('')
  return mirrored || /^(\d)\1(\d)\2(\d)\3$/.test(pin) || /^(\d)\1\1(\d)\2\2$/.test(pin)
}

/** A day of birth, as 150690 and 900615, or a year in it, as 151990 and 199006. */
function isDate(pin: string) {
  const [first = 0, second = 0, third = 0] = [pin.slice(0, 2), pin.slice(2, 4), pin.slice(4)].map(Number)
  return isDayOfMonth(first, second) || isDayOfMonth(third, second) || isYear(pin.slice(0, 4)) || isYear(pin.slice(2))
}

function isDayOfMonth(day: number, month: number) {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}

function isYear(digits: string) {
  return digits >= '1930' && digits <= '2039'
}
