import { asBrowsersAsk, takeAnswer } from '../pages/answer.ts'
import type { DevTools, Target } from './devtools.ts'
import { go, openTab, type Visit } from './page.ts'
import { type Fetched, Traffic } from './traffic.ts'

/** What one view of a page brings over the wire, in bytes with heads. */
export interface Weighed {
  /** Everything but the rest that is named here. */
  bytes: number
  script: number
  /** How many requests brought something. */
  requests: number
  /** Uploaded figures and recordings. */
  media: number
  /** The service worker's own file. */
  worker: number
  /** What the service worker fetched for later. */
  shell: number
}

/** Longer than a page may wait before it registers its service worker. */
const silence = 1500

/** The page seen for the first time, and again by the same browser, with whatever it has kept by then. */
export async function weigh(browser: DevTools, visit: Visit): Promise<{ first: Weighed; again: Weighed }> {
  const traffic = new Traffic()
  const tab = await openTab(browser, visit, (target) => traffic.watch(target))
  try {
    await go(tab.page, visit.address)
    await traffic.quiet(silence)
    const first = traffic.take()
    await go(tab.page, 'about:blank')
    await traffic.quiet(silence)
    traffic.take()
    await go(tab.page, visit.address)
    await traffic.quiet(silence)
    const worker = await workerFile(tab.targets)
    // Seen again, a page is fetched through its worker: what that brings is the page's.
    return { first: { ...sumUp(first, 'shell'), worker }, again: sumUp(traffic.take(), 'page') }
  } finally {
    await tab.close()
  }
}

/** The browser fetches the worker's file by itself and tells no page of it, so it is asked for once more, as a browser asks. */
async function workerFile(targets: readonly Target[]) {
  const worker = targets.find(({ type }) => type === 'service_worker')
  if (!worker) return 0
  const { origin, pathname, search } = new URL(worker.url)
  const { bytes } = await takeAnswer(origin, { method: 'GET', path: `${pathname}${search}`, headers: asBrowsersAsk })
  return bytes
}

function sumUp(all: readonly Fetched[], ofWorker: 'shell' | 'page'): Weighed {
  const sum: Weighed = { bytes: 0, script: 0, requests: 0, media: 0, worker: 0, shell: 0 }
  for (const fetched of all) {
    const { bytes, type } = fetched
    const part = partOf(fetched, ofWorker)
    sum[part] += bytes
    if (part !== 'bytes' || bytes === 0) continue
    sum.requests += 1
    if (type === 'Script') sum.script += bytes
  }
  return sum
}

function partOf({ by, url, type }: Fetched, ofWorker: 'shell' | 'page') {
  if (by === 'worker' && type === 'Script') return 'worker'
  if (/\/learning\/media\//.test(url)) return 'media'
  return by === 'worker' && ofWorker === 'shell' ? 'shell' : 'bytes'
}
