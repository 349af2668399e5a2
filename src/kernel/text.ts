const apostrophes = /[\u2018\u2019\u02BC\u0060\u00B4\uA78B\uA78C]/g

// Of private use: no text that is kept has it, and no mark is taken from it.
const aside = '\uE000'

/** NFC, white space at both ends removed, and no NUL, which PostgreSQL keeps in no text; the one form in which text is kept. */
export function clean(text: string): string {
  return text.replaceAll('\0', '').normalize('NFC').trim()
}

/**
 * The form in which two texts are compared: no case, accents, punctuation or doubled space; the saltillo (U+A78C) and every
 * apostrophe are one sign, since PostgreSQL's `unaccent` leaves them apart. The letter ñ stays a letter of its own.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(apostrophes, "'")
    .replaceAll('ñ', aside)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll(aside, 'ñ')
    .replace(/[^\p{L}\p{N}'ñ]+/gu, ' ')
    .trim()
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
