import type { Context } from 'hono'
import type { Logger } from 'pino'
import type { LentDatabase } from '../../database/database.ts'

/** A request as far as its head goes. */
export interface Head {
  method: string
  /** Path and query. */
  address: string
  header(name: string): string | undefined
}

/** One showing of a page that everyone sees alike. */
export interface Showing extends Head {
  db: LentDatabase
  log: Logger
  now: Date
  person: { country: string | null; sector: string | null } | null
  requestId: string
}

export function headOf({ req }: Context): Head {
  const { url } = req.raw
  return { method: req.method, address: url.slice(url.indexOf('/', 8)), header: (name) => req.header(name) }
}

/** Of Node's own request. */
export interface Incoming {
  url?: string
  headers: Record<string, string | string[] | undefined>
}

/** The same without a context, which costs as much as the rest of a kept page: Node's own head of it where there is one. */
export function headOfRequest(request: Request, incoming: Incoming | undefined): Head {
  if (!incoming?.url)
    return {
      method: request.method,
      address: request.url.slice(request.url.indexOf('/', 8)),
      header: (name) => request.headers.get(name) ?? undefined,
    }
  const { headers, url } = incoming
  return { method: request.method, address: url, header: (name) => [headers[name]].flat().join(', ') || undefined }
}
