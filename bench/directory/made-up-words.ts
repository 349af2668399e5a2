import { chance } from '../chance.ts'

const syllables = [...'bcdfglmnprstvyz'].flatMap((consonant) => [...'aeiou'].map((vowel) => consonant + vowel))
const places = 4
const space = syllables.length ** places
/** Has no factor in common with the space, so that every number gets a word of its own, and neighbours do not look alike. */
const stride = 19_999_999

/** A word that no other number has, and that no language has: eight letters. */
export function wordOf(number: number): string {
  let rest = Number((BigInt(number) * BigInt(stride) + 12_345n) % BigInt(space))
  return Array.from({ length: places }, () => {
    const syllable = syllables[rest % syllables.length] ?? ''
    rest = Math.floor(rest / syllables.length)
    return syllable
  }).join('')
}

/** The same word with one letter of its middle wrong. */
export function misspelt(word: string, number: number): string {
  const next = chance(number)
  const at = 2 + Math.floor(next() * (word.length - 4))
  const letter = [...'kqwxhj'][Math.floor(next() * 6)] ?? 'k'
  return word.slice(0, at) + letter + word.slice(at + 1)
}
