import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { Context } from 'hono'
import type { AnyRequest } from './context.ts'

const ordinary = 256 * 1024

/** Refuses a body that is larger than its route takes, before it is read whole. */
export function formSize(refuse: (c: Context<AnyRequest>) => Response | Promise<Response>) {
  return createMiddleware<AnyRequest>(async (c, next) => {
    const large = c.var.contributions
      .flatMap(({ largeForms = [] }) => largeForms)
      .find(({ pattern }) => matches(pattern, c.req.path))
    return await bodyLimit({ maxSize: large?.bytes ?? ordinary, onError: () => refuse(c) })(c, next)
  })
}

function matches(pattern: string, path: string) {
  return new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path)
}
