import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { AnyRequest } from './context.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses every write that another site started (OWASP CSRF prevention: Fetch Metadata first, Origin where a browser has
 * none). A request with neither header is no browser's, and carries no cookie that a browser would have added.
 */
export function sameSite(refuse: (c: Context<AnyRequest>) => Response | Promise<Response>) {
  return createMiddleware<AnyRequest>(async (c, next) => {
    if (safe.has(c.req.method) || comesFromHere(c)) return await next()
    return await refuse(c)
  })
}

function comesFromHere(c: Context<AnyRequest>) {
  const site = c.req.header('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('origin')
  return (
    !origin || origin === c.var.settings.origin || (!c.var.settings.BASE_URL && origin === new URL(c.req.url).origin)
  )
}
