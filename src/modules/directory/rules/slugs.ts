import { addressWords, freeAddress } from '#kernel/words.ts'

/** A name as it stands in an address, with a number where that is taken. */
export function freeSlug(name: string, taken: readonly string[]): string {
  return freeAddress(slugOf(name), taken)
}

export function slugOf(name: string): string {
  return addressWords(name) || 'organisation'
}
