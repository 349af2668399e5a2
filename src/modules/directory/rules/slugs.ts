import { spellingOf } from '#kernel/words.ts'

/** A name as it stands in an address: 'Taller de Ñusta' gives 'taller-de-nusta'; with a number where that is taken. */
export function freeSlug(name: string, taken: readonly string[]): string {
  const base = slugOf(name)
  if (!taken.includes(base)) return base
  let number = 2
  while (taken.includes(`${base}-${number}`)) number++
  return `${base}-${number}`
}

export function slugOf(name: string): string {
  const words = spellingOf(name)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 70)
    .replace(/-+$/, '')
  return words || 'organisation'
}
