import { savesData } from './saves-data.ts'
import type { Reading } from './worker/reading.ts'

/** Once the page has loaded, so that it delays nothing: the worker, and then the lesson that is being read. */
export function registerWorker(modules: readonly Promise<unknown>[]): void {
  if (!('serviceWorker' in navigator)) return
  addEventListener('load', () => void register(modules))
}

async function register(modules: readonly Promise<unknown>[]) {
  // A browser may refuse (private windows, closed storage); then every page comes from the network.
  const registration = await navigator.serviceWorker.register('/service-worker.js').catch(() => null)
  if (!registration || savesData()) return
  await Promise.allSettled(modules)
  const reading = readingOf(document)
  if (reading) (await navigator.serviceWorker.ready).active?.postMessage(reading)
}

/** Null when the page is neither a lesson nor the one on which help is asked for, or came from the phone itself. */
function readingOf(page: Document): Reading | null {
  if (page.querySelector('meta[name=shown-from]')) return null
  const path = location.pathname
  const made = page.querySelector('script[type=module]')?.getAttribute('src') ?? ''
  if (page.querySelector('help-letter')) return { path, fetch: path, mark: made, needs: fetched() }
  const data = page.querySelector('#lesson-data')?.textContent
  if (!data) return null
  const { version, scripts }: { version: string; scripts: string } = JSON.parse(data)
  // To a stranger the address alone gives the version that she sees; what somebody else began has to be named.
  const isPersonal = page.querySelector('meta[name=actor]') !== null
  return {
    path,
    fetch: isPersonal ? `${path}?version=${encodeURIComponent(version)}` : path,
    mark: `${version} ${made}`,
    // Also what is fetched only when it is needed, which may be when nothing can be fetched.
    needs: [...new Set([...fetched(), ...scripts.split(' ').map((name) => `/assets/${name}.js`)])],
  }
}

function fetched() {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && isNeeded(pathname))
    .map(({ pathname }) => pathname)
}

/** Scripts and figures: a font is only finery, and a recording is taken when a course is. */
function isNeeded(path: string) {
  return /^\/assets\/.+\.js$/.test(path) || /^\/learning\/media\/.+\.(svg|webp|png|jpg)$/.test(path)
}
