import { openPhone } from './database.ts'
import { flush, type Flushed } from './flush.ts'
import { readNote } from './notes.ts'
import { pageSays, personSignedIn } from './page.ts'

let isHeard = false
let timer: ReturnType<typeof setTimeout> | undefined

/** Sends what waits from this page, and goes on trying while it is open. */
export async function sync({ insist = false } = {}): Promise<Flushed> {
  const place = { locale: document.documentElement.lang, signedIn: personSignedIn(pageSays(document)) }
  const flushed = await flush(place, { insist })
  isHeard ||= flushed.stopped === null
  if (flushed.stopped) {
    dispatchEvent(new Event('conecta:stopped'))
    void tryAgain()
  }
  return flushed
}

/** Whether the server answered since this page was opened. */
export function hasHeard(): boolean {
  return isHeard
}

/** On opening the page, when the network comes back, and when the page comes into view. */
export function syncFromNowOn(): void {
  addEventListener('online', () => void sync({ insist: true }))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void sync()
  })
}

async function tryAgain() {
  const pause = await readNote(await openPhone(), 'pause')
  clearTimeout(timer)
  if (pause) timer = setTimeout(() => void sync(), Math.max(1000, pause.until - Date.now()))
  await askTheBrowser()
}

interface SyncManager {
  register(tag: string): Promise<void>
}

/** Background Sync, where there is one: the service worker sends what waits when the page is long closed. */
async function askTheBrowser() {
  try {
    const worker = (await navigator.serviceWorker?.getRegistration()) as { sync?: SyncManager } | undefined
    await worker?.sync?.register('waiting')
  } catch {
    // The browser may refuse it; the page tries by itself.
  }
}
