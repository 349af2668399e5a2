import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import { v7 } from 'uuid'
import type { AnyRequest } from './context.ts'

/** One line a request: no address of a person, no query, no body; the route's pattern instead of its path, which may hold a secret. */
export const requestLog = createMiddleware<AnyRequest>(async (c, next) => {
  const started = performance.now()
  c.set('requestId', v7())
  await next()
  c.res.headers.set('x-request-id', c.var.requestId)
  const milliseconds = Math.round((performance.now() - started) * 10) / 10
  c.var.log.info(
    {
      request: c.var.requestId,
      method: c.req.method,
      route: c.get('route') ?? routePath(c, -1),
      status: c.res.status,
      milliseconds,
    },
    'request',
  )
})
