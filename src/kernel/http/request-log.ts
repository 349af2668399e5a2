import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import { newId } from '../new-id.ts'
import type { AnyRequest } from './context.ts'

/** One line a request: no address of a person, no query, no body; the route's pattern instead of its path, which may hold a secret. */
export const requestLog = createMiddleware<AnyRequest>(async (c, next) => {
  const started = performance.now()
  c.set('requestId', newId())
  await next()
  // A page names its request to whoever asks for help; of a file nobody asks.
  if (!c.req.path.startsWith('/assets/')) c.res.headers.set('x-request-id', c.get('requestId'))
  logRequest(c, { route: c.get('route') ?? routePath(c, -1), status: c.res.status, started })
})

interface Answered {
  route: string
  status: number
  /** By the process's own clock (`performance.now`). */
  started: number
}

export function logRequest(c: Context<AnyRequest>, { route, status, started }: Answered): void {
  const milliseconds = Math.round((performance.now() - started) * 10) / 10
  c.get('log').info({ request: c.get('requestId'), method: c.req.method, route, status, milliseconds }, 'request')
}
