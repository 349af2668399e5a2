/**
 * The part of a service worker's global scope that ours uses (W3C Service Workers). TypeScript's own library for workers
 * cannot stand beside the one for pages.
 */
export interface WorkerScope {
  clients: { claim(): Promise<void> }
  addEventListener<name extends keyof WorkerEvents>(name: name, listener: (event: WorkerEvents[name]) => void): void
}

interface WorkerEvents {
  install: ExtendableEvent
  activate: ExtendableEvent
  message: ExtendableEvent & { data: unknown }
  fetch: FetchEvent
  sync: ExtendableEvent & { tag: string }
}

export interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

export interface FetchEvent extends ExtendableEvent {
  request: Request
  respondWith(response: Promise<Response>): void
}
