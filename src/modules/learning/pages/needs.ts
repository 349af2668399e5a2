import { createMiddleware } from 'hono/factory'
import type { RequestWorld } from '#kernel/http/context.ts'
import { may, type Permission, refuse } from '#modules/accounts/public.ts'
import type { LearningTables } from '../tables.ts'

/** Lets only those through who have the permission; the others read why, or sign in. Nothing they sent is read. */
export function needs(permission: Permission) {
  return createMiddleware<RequestWorld<LearningTables>>(async (c, next) => {
    if (!may(c.var.person, permission)) return await refuse(c, permission)
    c.header('cache-control', 'no-store')
    return await next()
  })
}
