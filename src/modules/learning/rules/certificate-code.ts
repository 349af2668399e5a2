// Douglas Crockford's base 32: no I, L, O or U, so that a code can be read out and copied by hand.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const letters = 16
const lookalikes: Record<string, string> = { O: '0', I: '1', L: '1' }

/** Ten random bytes (80 bits) as sixteen letters. */
export function certificateCode(bytes: Uint8Array): string {
  if (bytes.length !== 10) throw new Error('A certificate code is made of ten bytes')
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: letters }, (_, at) => alphabet[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)]).join(
    '',
  )
}

/** The code that somebody meant: case, spaces and hyphens do not matter, O is 0, I and L are 1. Null when it can be none. */
export function canonicalCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[OIL]/g, (letter) => lookalikes[letter] ?? letter)
  return code.length === letters && [...code].every((letter) => alphabet.includes(letter)) ? code : null
}

/** In fours, as it is printed: 7F3A-9KQ2-0B4C-XYZW. */
export function groupedCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? ''
}
