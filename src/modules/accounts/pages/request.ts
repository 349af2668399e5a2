import type { Context } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { Limit } from '#kernel/http/limits.ts'
import type { Asker } from '../auth/ask.ts'
import type { AccountsTables } from '../tables.ts'

/** A request of this module, on whichever of its addresses. */
export type AccountsContext<pattern extends string = string> = Context<RequestWorld<AccountsTables>, pattern>

export function askerOf<pattern extends string>(c: AccountsContext<pattern>): Asker {
  return {
    locale: c.var.locale,
    cookie: c.req.header('cookie') ?? '',
    userAgent: c.req.header('user-agent') ?? '',
  }
}

export function setCookies<pattern extends string>(c: AccountsContext<pattern>, cookies: readonly string[]) {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
}

/** Minutes to wait when one of the limits is reached, else null. Every limit takes its attempt. */
export async function pauseOf<pattern extends string>(
  c: AccountsContext<pattern>,
  attempts: readonly { limit: Limit; key: string }[],
): Promise<number | null> {
  const allowed = await Promise.all(attempts.map(({ limit, key }) => c.var.limiter.allows(limit, key)))
  const reached = attempts.filter((_, index) => !allowed[index]).map(({ limit }) => Math.ceil(limit.seconds / 60))
  return reached.length ? Math.max(...reached) : null
}
