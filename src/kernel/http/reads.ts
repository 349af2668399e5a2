import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { AnyRequest } from './context.ts'

const cookie = 'written'
const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Gives handlers `reads`: the replica for what may be a moment old, where there is one. A browser that wrote carries the
 * primary's position in a cookie, and reads from the replica only once that has been replayed there: so it always finds what
 * it wrote. The cookie is not signed, since it can make nobody's pages older but its bearer's.
 */
export const reading = createMiddleware<AnyRequest>(async (c, next) => {
  const { replica, db, settings } = c.var
  if (!replica) {
    c.set('reads', db)
    return await next()
  }
  c.set('reads', replica.at(carried(getCookie(c, cookie))) ?? db)
  await next()
  const position = safe.has(c.req.method) ? null : await replica.position()
  if (position === null) return
  // Older than that no replica is read at all, so the cookie need not outlive it.
  const maxAge = settings.READ_DATABASE_LAG + 10
  setCookie(c, cookie, String(position), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: settings.secure,
    maxAge,
  })
})

function carried(text = '') {
  return /^\d{1,20}$/.test(text) ? BigInt(text) : null
}
