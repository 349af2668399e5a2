/** What a page tells the worker of itself: a lesson that is being read. */
export interface Reading {
  /** Where it stands for a stranger: its path, without a query. */
  path: string
  /** Where a stranger reads these very words; another version than a newcomer's has to be asked for. */
  fetch: string
  /** What it was made of: the kept one is as good while this is the same. */
  mark: string
  /** Addresses of its scripts and figures, as far as the page has fetched them. */
  needs: string[]
}

export interface KeptReading {
  path: string
  needs: string[]
  /** Milliseconds since 1970. */
  at: number
}

export const mostPages = 12

/** What is given up, so that pages that are only read never fill a phone: the oldest pages, and files that no page needs. */
export function surplus(pages: readonly KeptReading[], files: readonly string[]): string[] {
  const newest = pages.toSorted((one, other) => other.at - one.at).slice(0, mostPages)
  const wanted = new Set(newest.flatMap(({ path, needs }) => [path, ...needs]))
  return [...pages.map(({ path }) => path), ...files].filter((address) => !wanted.has(address))
}

export function isReading(data: unknown): data is Reading {
  return typeof data === 'object' && data !== null && 'path' in data && 'needs' in data && 'mark' in data
}
