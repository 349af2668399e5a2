import { fold } from './text.ts'

const most = 8
/** Shorter words are too common for a slip of the finger in them to be told from another word. */
const shortestMisspelt = 4

/** The words of what was typed, at most eight, without case and accents. */
export function searchWords(typed: string): string[] {
  return [...new Set(spellingOf(typed).split(' '))].filter(Boolean).slice(0, most)
}

/** In PostgreSQL's `tsquery` language: every word, or its beginning. */
export function prefixQuery(words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll("'", "''")}':*`).join(' & ')
}

/** The words in which a misspelling may be forgiven; all of them where all are short. */
export function misspeltWords(words: readonly string[]): readonly string[] {
  const long = words.filter((word) => word.length >= shortestMisspelt)
  return long.length ? long : words
}

/** How words are compared when they are misspelt: also ñ as n, since that is what a foreign keyboard types. */
export function spellingOf(text: string): string {
  return fold(text).replaceAll('ñ', 'n')
}

/** Each word of some texts once, for comparing spellings. */
export function distinctWords(texts: readonly string[]): string {
  return [...new Set(texts.flatMap((text) => spellingOf(text).split(' ')))].filter(Boolean).join(' ')
}

/** The words of a name as they stand in an address: 'Taller de Ñusta' gives 'taller-de-nusta'; empty where it has no letter of ours. */
export function addressWords(name: string): string {
  return spellingOf(name)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 70)
    .replace(/-+$/, '')
}

/** With a number where that is taken. */
export function freeAddress(base: string, taken: readonly string[]): string {
  if (!taken.includes(base)) return base
  let number = 2
  while (taken.includes(`${base}-${number}`)) number++
  return `${base}-${number}`
}
