import { createHash, randomBytes } from 'node:crypto'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Context } from 'hono'
import { type LentDatabase, own } from '#kernel/database/database.ts'
import type { RequestWorld } from '#kernel/http/context.ts'
import { cookieNames } from '../auth/session-cookie.ts'
import { visitorDays } from '../rules/kept.ts'
import { ensureVisitorOf, findVisitor } from '../queries/visitors.ts'
import type { AccountsTables } from '../tables.ts'

/** The actor of this request; begins a visitor, known by a cookie only, where there is none yet. Call it when something is answered, not when it is read. */
export async function ensureActor<tables, pattern extends string>(
  c: Context<RequestWorld<tables>, pattern>,
): Promise<string> {
  const actorId = c.var.actorId ?? (await beginVisitor(c))
  c.set('actorId', actorId)
  return actorId
}

/** The visitor of this browser, whoever is signed in; begins one, of that token, where there is none yet. */
export async function ensureVisitor<tables, pattern extends string>(
  c: Context<RequestWorld<tables>, pattern>,
  token: string | null = null,
): Promise<string> {
  const visitor = begunHere.get(c.req.raw) ?? (await visitorActor(c)) ?? (await beginVisitor(c, token))
  begunHere.set(c.req.raw, visitor)
  return visitor
}

/** The cookie of a visitor begun in a request is not in that request yet. */
const begunHere = new WeakMap<Request, string>()

async function beginVisitor<tables, pattern extends string>(
  c: Context<RequestWorld<tables>, pattern>,
  given: string | null = null,
) {
  const token = given ?? randomBytes(32).toString('base64url')
  const begun = await ensureVisitorOf(own<AccountsTables>(c.var.db), { tokenDigest: digestOf(token), at: c.var.now })
  giveToken(c, token)
  return begun
}

/** Has this browser answer for a visitor. */
export function giveToken<tables, pattern extends string>(c: Context<RequestWorld<tables>, pattern>, token: string) {
  const { settings } = c.var
  setCookie(c, cookieNames(settings).visitor, token, {
    ...cookie(settings.secure),
    maxAge: visitorDays * 24 * 3600,
  })
}

/** Actor of the visitor that this browser's cookie names, whoever is signed in. */
export async function visitorActor<tables, pattern extends string>(
  c: Context<RequestWorld<tables>, pattern>,
): Promise<string | null> {
  const token = getCookie(c, cookieNames(c.var.settings).visitor)
  const visitor = token ? await findVisitor(own<AccountsTables>(c.var.db), digestOf(token)) : null
  return visitor?.actorId ?? null
}

/** The visitor whom a device began, unless somebody said that her work was not hers. */
export async function visitorOf(db: LentDatabase, token: string): Promise<string | null> {
  const visitor = await findVisitor(own<AccountsTables>(db), digestOf(token))
  return visitor?.declinedAt ? null : (visitor?.actorId ?? null)
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
