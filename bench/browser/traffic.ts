import type { Fields, Target } from './devtools.ts'

/** One request of a page or of its service worker, and what came over the wire for it. */
export interface Fetched {
  by: 'page' | 'worker'
  url: string
  /** 'Document', 'Script', 'Image' … */
  type: string
  bytes: number
}

/** Counts what a visitor's page and service worker fetch, heads included. */
export class Traffic {
  fetched: Fetched[] = []
  private open = new Map<string, Fetched>()
  private lastChange = performance.now()

  async watch(target: Target): Promise<void> {
    const by = target.type === 'page' ? 'page' : 'worker'
    const listen = (method: string, listener: (event: Fields, id: string) => void) =>
      target.on(`Network.${method}`, (event) => {
        this.lastChange = performance.now()
        listener(event, `${target.id} ${String(event['requestId'])}`)
      })
    listen('requestWillBeSent', (event, id) => this.begin(event, id, by))
    listen('responseReceived', (event, id) => this.answer(event, id))
    listen('dataReceived', ({ encodedDataLength }, id) => this.more(id, Number(encodedDataLength)))
    listen('loadingFinished', ({ encodedDataLength }, id) => this.end(id, Number(encodedDataLength)))
    listen('loadingFailed', (_event, id) => void this.open.delete(id))
    await target.send('Network.enable')
  }

  /** Resolves once nothing was fetched for so many milliseconds. */
  async quiet(milliseconds: number, most = 30_000): Promise<void> {
    const until = performance.now() + most
    this.lastChange = performance.now()
    while (performance.now() < until) {
      if (this.open.size === 0 && performance.now() - this.lastChange >= milliseconds) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  /** What was fetched since it was last asked. */
  take(): Fetched[] {
    const taken = this.fetched
    this.fetched = []
    return taken
  }

  private begin({ request, redirectResponse, type }: Fields, id: string, by: Fetched['by']) {
    const redirected = this.open.get(id)
    // The end of a chain of redirections tells only its own weight.
    if (redirected && redirectResponse) redirected.bytes = Number((redirectResponse as Fields)['encodedDataLength'])
    const { url } = request as { url: string }
    // What the browser makes out of the page itself never went over a wire.
    if (!/^https?:/.test(url)) return
    const fetched = { by, url, type: String(type ?? 'Other'), bytes: 0 }
    this.open.set(id, fetched)
    this.fetched.push(fetched)
  }

  private answer({ response, type }: Fields, id: string) {
    const fetched = this.open.get(id)
    if (!fetched) return
    const { fromServiceWorker, fromDiskCache } = response as Record<string, boolean>
    fetched.type = String(type ?? fetched.type)
    // The service worker's own request tells what that weighed.
    if (fromServiceWorker || fromDiskCache) this.settle(id, 0)
  }

  private more(id: string, bytes: number) {
    const fetched = this.open.get(id)
    if (fetched) fetched.bytes += bytes
  }

  private end(id: string, bytes: number) {
    this.settle(id, bytes)
  }

  private settle(id: string, bytes: number) {
    const fetched = this.open.get(id)
    if (fetched) fetched.bytes = bytes
    this.open.delete(id)
  }
}
