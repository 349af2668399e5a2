import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const name = 'said'

/** Says something once on the next page: the cookie holds a key ('signed-out'), never a text. */
export function sayNext(c: Context, key: string): void {
  setCookie(c, name, key, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 60 })
}

/** The key that the page before left, read once. */
export function saidBefore(c: Context): string | null {
  const key = getCookie(c, name)
  if (key) deleteCookie(c, name, { path: '/' })
  return key ?? null
}
