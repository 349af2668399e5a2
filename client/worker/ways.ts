/** What a request is to the worker; the rest of a `Request` decides nothing. */
export interface Asked {
  method: string
  mode: string
  path: string
  /** Whether it goes to this site. */
  isOwn: boolean
}

/**
 * `page`: the network first. `form`: what a form sends, the network alone. `file`: what can never change, from the phone first.
 * `network`: none of the worker's business.
 */
export type Way = 'page' | 'form' | 'file' | 'network'

export function wayOf({ method, mode, path, isOwn }: Asked): Way {
  if (!isOwn) return 'network'
  if (mode === 'navigate') return method === 'GET' ? 'page' : 'form'
  return method === 'GET' && isUnchanging(path) ? 'file' : 'network'
}

/** Addresses that hold the digest of what they answer. */
function isUnchanging(path: string) {
  return path.startsWith('/assets/') || path.startsWith('/learning/media/')
}

/** How the network took a navigation: `silent` once it has said nothing for four seconds. */
export type Heard = 'answered' | 'failed' | 'silent'

export interface Kept {
  /** Whether the page itself is kept. */
  page: boolean
  /** Whether a page is kept that lists what is on this phone. */
  phone: boolean
}

/** `wait`: nothing is kept, so a slow network is still the only hope. */
export type PageAnswer = 'network' | 'kept' | 'wait' | 'phone' | 'offline'

export function pageAnswer(heard: Heard, path: string, kept: Kept): PageAnswer {
  if (heard === 'answered') return 'network'
  if (kept.page) return 'kept'
  if (heard === 'silent') return 'wait'
  return kept.phone && isEntrance(path) ? 'phone' : 'offline'
}

/** Where the installed application begins: with no network, what is kept is its home. */
function isEntrance(path: string) {
  return /^\/([a-z]{2})?$/.test(path)
}

// What a proxy says when the server behind it does not answer.
const gateway = new Set([502, 503, 504])

export function heardOf(status: number): Heard {
  return gateway.has(status) ? 'failed' : 'answered'
}

/** Kept courses before pages that were only read: theirs are whole, and were checked. Agendas are kept one by one, as somebody asked. */
export function inOrder(names: readonly string[]): string[] {
  const courses = names.filter((name) => name.startsWith('course '))
  return [...courses, ...names.filter((name) => name === 'agenda' || name === 'read')]
}

/** The page, saying in its head that the phone gave it. */
export function markShown(html: string): string {
  return html.replace(/<head>/i, '<head><meta name="shown-from" content="phone"/>')
}

/** Whether the page was made for somebody: such a page is never kept. */
export function isPersonal(html: string): boolean {
  return /<meta name="actor"/i.test(html)
}
