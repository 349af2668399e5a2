import { clean } from '#kernel/text.ts'

export const mostCards = 60
export const longestName = 100

export type NamesFault =
  | { fault: 'names-missing' | 'names-many'; number: number }
  | { fault: 'name-long'; line: number }

/** Names typed one a line; empty lines count for nothing, save for the numbers of the lines. */
export function namesIn(typed: string): { names: string[]; faults: NamesFault[] } {
  const lines = typed.split(/\r\n|\r|\n/).map((line) => clean(line).replace(/\s+/g, ' '))
  const names = lines.filter(Boolean)
  const faults: NamesFault[] = lines.flatMap((line, at) =>
    [...line].length > longestName ? [{ fault: 'name-long' as const, line: at + 1 }] : [],
  )
  if (!names.length) faults.push({ fault: 'names-missing', number: 0 })
  if (names.length > mostCards) faults.push({ fault: 'names-many', number: names.length })
  return { names, faults }
}
