import { LRUCache } from 'lru-cache'
import type { Showing } from './showing.ts'

/** A finished answer: compressed bytes and every header but the request's own. */
export interface KeptPage {
  body: Uint8Array<ArrayBuffer>
  headers: Record<string, string>
  /** Pattern of the route that made it, for the log. */
  route: string
  /** What each showing of the page does besides: a visit is counted. */
  shown(showing: Showing): void
}

/** Finished pages that strangers see, in this process's memory; empty and shut until somebody hears of every change. */
export interface PageCache {
  find(key: string): KeptPage | undefined
  /** Names the content as it is now; null while nobody hears of changes. Ask before a page's data is read. */
  state(): number | null
  /** Keeps a page that was made of the content of `state`; not when that has changed meanwhile. */
  keep(key: string, page: KeptPage, state: number | null): void
  /** The content changed: every page is made anew. */
  drop(): void
  open(): void
  /** Changes may be missed from here on: nothing is kept until it opens again. */
  shut(): void
}

const ordinary = 16 * 1024 * 1024
// Headers, key and bookkeeping of one page.
const around = 2048

export function pageCache(mostBytes = ordinary): PageCache {
  const pages = new LRUCache<string, KeptPage>({
    maxSize: mostBytes,
    sizeCalculation: ({ body }) => body.length + around,
  })
  let changes = 0
  let isOpen = false
  const drop = () => {
    changes++
    pages.clear()
  }
  return {
    find: (key) => pages.get(key),
    state: () => (isOpen ? changes : null),
    keep: (key, page, state) => void (isOpen && state === changes && pages.set(key, page)),
    drop,
    open: () => void (isOpen = true),
    shut: () => {
      isOpen = false
      drop()
    },
  }
}
