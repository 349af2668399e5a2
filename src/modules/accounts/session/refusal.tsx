import type { Context } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import { Problem } from '#ui/problem/problem.tsx'
import { messages } from '../messages/messages.ts'
import { type Permission, rolesWith } from '../rules/permissions.ts'
import { accountsUrls } from '../urls.ts'

/** The page of whoever lacks a permission: which it is, who has it, and who can give it. Whoever is signed out signs in first. */
export function refuse<tables, pattern extends string>(
  c: Context<RequestWorld<tables>, pattern>,
  permission: Permission,
): Response | Promise<Response> {
  const { person, shell, locale } = c.var
  if (!person) return signInFirst(c)
  const say = messages[locale].permissions
  const holders = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    rolesWith(permission).map((role) => messages[locale].roles[role]),
  )
  c.header('cache-control', 'no-store')
  return c.html(<Problem shell={shell} name="forbidden" why={say.missing(say.names[permission], holders)} />, 403)
}

/** To the sign-in page, which leads back here; a form that was posted leads back to its page, not to its address. */
export function signInFirst<tables, pattern extends string>(
  c: Context<RequestWorld<tables>, pattern>,
  next = c.req.method === 'GET' ? pathOf(c.req.url) : undefined,
): Response {
  return c.redirect(accountsUrls.signIn.href({ locale: c.var.locale }, { next }), 303)
}

function pathOf(address: string) {
  const { pathname, search } = new URL(address)
  return pathname + search
}
