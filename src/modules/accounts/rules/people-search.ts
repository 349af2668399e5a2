/** Whether what was typed can be looked for inside words: where it has no three letters in a row, everybody would have to be looked at. */
export function canBePart(typed: string): boolean {
  return /[\p{L}\p{N}]{3}/u.test(typed.normalize('NFC'))
}
