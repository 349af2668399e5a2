// Douglas Crockford's base 32: no I, L, O or U, so that a number can be read out and copied by hand.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const lookalikes: Record<string, string> = { O: '0', I: '1', L: '1' }
const letters = 8

/** Seven random bytes as seven letters, and the letter that checks them. */
export function cardNumber(bytes: Uint8Array): string {
  if (bytes.length !== letters - 1) throw new Error('A card number is made of seven bytes')
  const body = Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')
  return body + checkLetterOf(body)
}

/** The number that somebody meant: case, spaces and hyphens do not matter, O is 0, I and L are 1. Null when it can be none. */
export function canonicalNumber(typed: string): string | null {
  const number = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[OIL]/g, (letter) => lookalikes[letter] ?? letter)
  if (number.length !== letters || ![...number].every((letter) => alphabet.includes(letter))) return null
  return checkLetterOf(number.slice(0, -1)) === number.at(-1) ? number : null
}

/** In fours, as it is printed and said: K7F3-2M9Q. */
export function groupedNumber(number: string): string {
  return number.match(/.{1,4}/g)?.join('-') ?? ''
}

// Luhn's algorithm over 32 letters: it finds every wrong letter, and every two neighbours that changed places but 0 and Z.
function checkLetterOf(body: string) {
  const size = alphabet.length
  const sum = [...body].toReversed().reduce((total, letter, at) => {
    const value = alphabet.indexOf(letter) * (at % 2 === 0 ? 2 : 1)
    return total + Math.floor(value / size) + (value % size)
  }, 0)
  return alphabet[(size - (sum % size)) % size] ?? ''
}
