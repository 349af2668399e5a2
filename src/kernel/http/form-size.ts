import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { Context } from 'hono'
import { madeOnce } from '../made-once.ts'
import type { Contributions } from '../sockets/module.ts'
import type { AnyRequest } from './context.ts'

const ordinary = 256 * 1024

/** Refuses a body that is larger than its route takes, before it is read whole. */
export function formSize(refuse: (c: Context<AnyRequest>) => Response | Promise<Response>) {
  return createMiddleware<AnyRequest>(async (c, next) => {
    // To look whether a reading has a body would cost more than most of its page.
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return await next()
    const large = largeForms(c.var.contributions).find(({ pattern }) => pattern.test(c.req.path))
    const most = large?.bytes ?? ordinary
    const said = c.req.header('content-length')
    // Node reads no more of a body than its head says; without that, it is counted while it is read.
    if (said !== undefined && !c.req.header('transfer-encoding'))
      return Number(said) > most ? await refuse(c) : await next()
    return await bodyLimit({ maxSize: most, onError: () => refuse(c) })(c, next)
  })
}

const largeForms = madeOnce((contributions: readonly Contributions[]) =>
  contributions
    .flatMap((each) => each.largeForms ?? [])
    .map(({ pattern, bytes }) => ({ pattern: new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`), bytes })),
)
