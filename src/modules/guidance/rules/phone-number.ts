/** A number as it is dialled: digits, with a plus before a country's prefix (ITU-T E.164: at most 15). Null when it can be none. */
export function phoneNumber(typed: string): string | null {
  const number = typed.replace(/[\s().\p{Pd}]/gu, '').replace(/^00/, '+')
  return /^\+?\d{7,15}$/.test(number) ? number : null
}
