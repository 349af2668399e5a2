const digits = 8
/** For how long a code opens its card. */
export const codeDays = 60

/** A code of eight digits from random bytes: it is typed once, on the keypad of a telephone. */
export function cardCode(bytes: Uint8Array): string {
  const number = bytes.reduce((sum, byte) => (sum * 256n + BigInt(byte)) % 10n ** BigInt(digits), 0n)
  return String(number).padStart(digits, '0')
}

/** The code that somebody meant; null when it can be none. */
export function canonicalCode(typed: string): string | null {
  const code = typed.replace(/[\s\p{Pd}]/gu, '')
  return new RegExp(`^[0-9]{${digits}}$`).test(code) ? code : null
}

/** In fours, as it is printed: 4821 9937. */
export function groupedCode(code: string): string {
  return code.match(/.{1,4}/g)?.join(' ') ?? ''
}
