import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { Logger } from 'pino'
import { newId } from '../new-id.ts'
import type { AnyRequest } from './context.ts'

/** One line a request: no address of a person, no query, no body; the route's pattern instead of its path, which may hold a secret. */
export const requestLog = createMiddleware<AnyRequest>(async (c, next) => {
  const started = performance.now()
  c.set('requestId', newId())
  await next()
  // A page names its request to whoever asks for help; of a file nobody asks.
  if (!c.req.path.startsWith('/assets/')) c.res.headers.set('x-request-id', c.get('requestId'))
  const route = c.get('route') ?? routePath(c, -1)
  logRequest(c.get('log'), { request: c.get('requestId'), method: c.req.method, route, status: c.res.status, started })
})

interface Answered {
  /** Its id. */
  request: string
  method: string
  route: string
  status: number
  /** By the process's own clock (`performance.now`). */
  started: number
}

export function logRequest(log: Logger, { started, ...answered }: Answered): void {
  const milliseconds = Math.round((performance.now() - started) * 10) / 10
  log.info({ ...answered, milliseconds }, 'request')
}
