import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { own } from '#kernel/database/database.ts'
import type { AnyRequest, RequestWorld } from '#kernel/http/context.ts'
import { authSecret } from '../auth/secret.ts'
import { cookieNames, tokenIn } from '../auth/session-cookie.ts'
import { sessionDays } from '../rules/kept.ts'
import { findCurrentSession, touchSession } from '../queries/sessions.ts'
import { zoneOf } from '../rules/places.ts'
import type { AccountsTables } from '../tables.ts'
import { visitorActor } from './visitor.ts'

const seconds = sessionDays * 24 * 3600

/**
 * Who asks: the person of the session cookie, read from the database every time, so that a session ended on another device
 * ends at once; else the visitor.
 */
export const session = createMiddleware<AnyRequest>(async (c, next) => {
  const cookie = getCookie(c, cookieNames(c.var.settings).session)
  const token = cookie ? await sessionToken(c) : null
  const current = token ? await findCurrentSession(own<AccountsTables>(c.var.db), token) : null
  if (current && cookie) {
    const { personId: id, name, actorId, country, sector, roles } = current
    c.set('person', { id, name, actorId, country, sector, zone: country ? zoneOf[country] : 'UTC', roles })
    c.set('actorId', actorId)
    if (current.stale) {
      await touchSession(own<AccountsTables>(c.var.db), current.id, new Date(Date.now() + seconds * 1000))
      keepCookie(c, cookie)
    }
  } else c.set('actorId', await visitorActor(c))
  await next()
})

/** Token of this browser's session, by its signed cookie alone: whether the session still is, the database says. */
export async function sessionToken<tables, pattern extends string>(c: Context<RequestWorld<tables>, pattern>) {
  return tokenIn(getCookie(c, cookieNames(c.var.settings).session), await authSecret(c.var))
}

function keepCookie(c: Parameters<typeof setCookie>[0], value: string) {
  const { settings } = c.var
  setCookie(c, cookieNames(settings).session, value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: settings.secure,
    maxAge: seconds,
  })
}
