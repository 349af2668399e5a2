// Douglas Crockford's base 32: no I, L, O or U, so that a code can be read out and copied by hand.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const letters = 16
const lookalikes: Record<string, string> = { O: '0', I: '1', L: '1' }

/** Sixteen random bytes as sixteen letters of five bits each. */
export function requestCode(bytes: Uint8Array): string {
  if (bytes.length !== letters) throw new Error('A request code is made of sixteen bytes')
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')
}

/** The code that somebody meant: case, spaces and hyphens do not matter, O is 0, I and L are 1. Null when it can be none. */
export function canonicalCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[OIL]/g, (letter) => lookalikes[letter] ?? letter)
  return code.length === letters && [...code].every((letter) => alphabet.includes(letter)) ? code : null
}

/** In fours, as it is written down: 7F3A-9KQ2-0B4C-XYZW. */
export function groupedCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? ''
}

/** What names a request aloud and opens nothing: the first half of its code. */
export function referenceOf(code: string): string {
  return groupedCode(code.slice(0, letters / 2))
}
