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
