import { createHash, randomBytes } from 'node:crypto'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Context } from 'hono'
import { own } from '#kernel/database/database.ts'
import type { RequestWorld } from '#kernel/http/context.ts'
import { cookieNames } from '../auth/session-cookie.ts'
import { visitorDays } from '../rules/kept.ts'
import { findVisitor, insertVisitor } from '../queries/visitors.ts'
import type { AccountsTables } from '../tables.ts'

/** The actor of this request; begins a visitor, known by a cookie only, where there is none yet. Call it when something is answered, not when it is read. */
export async function ensureActor<tables, pattern extends string>(
  c: Context<RequestWorld<tables>, pattern>,
): Promise<string> {
  const actorId = c.var.actorId ?? (await beginVisitor(c))
  c.set('actorId', actorId)
  return actorId
}

/** The visitor of this browser, whoever is signed in; begins one where there is none yet. */
export async function ensureVisitor<tables, pattern extends string>(
  c: Context<RequestWorld<tables>, pattern>,
): Promise<string> {
  const visitor = begunHere.get(c.req.raw) ?? (await visitorActor(c)) ?? (await beginVisitor(c))
  begunHere.set(c.req.raw, visitor)
  return visitor
}

/** The cookie of a visitor begun in a request is not in that request yet. */
const begunHere = new WeakMap<Request, string>()

async function beginVisitor<tables, pattern extends string>(c: Context<RequestWorld<tables>, pattern>) {
  const { db, now, settings } = c.var
  const token = randomBytes(32).toString('base64url')
  const made = await insertVisitor(own<AccountsTables>(db), { tokenDigest: digestOf(token), at: now })
  setCookie(c, cookieNames(settings).visitor, token, {
    ...cookie(settings.secure),
    maxAge: visitorDays * 24 * 3600,
  })
  return made
}

/** Actor of the visitor that this browser's cookie names, whoever is signed in. */
export async function visitorActor<tables, pattern extends string>(
  c: Context<RequestWorld<tables>, pattern>,
): Promise<string | null> {
  const token = getCookie(c, cookieNames(c.var.settings).visitor)
  return token ? await findVisitor(own<AccountsTables>(c.var.db), digestOf(token)) : null
}

export function forgetVisitor<tables, pattern extends string>(c: Context<RequestWorld<tables>, pattern>) {
  deleteCookie(c, cookieNames(c.var.settings).visitor, cookie(c.var.settings.secure))
}

function cookie(secure: boolean) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const
}

function digestOf(token: string) {
  return createHash('sha256').update(token).digest('hex')
}
