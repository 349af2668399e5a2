import { createMiddleware } from 'hono/factory'
import type { AnyRequest, World } from './kernel/http/context.ts'
import { giveVariables } from './kernel/http/variables.ts'
import { shellOf } from './shell.ts'

export type AsStranger = AnyRequest['Variables']['asStranger']

/** What every later middleware and handler reads: the world, and who and when this request is. */
export function beginRequest(world: World, asStranger: AsStranger) {
  return createMiddleware<AnyRequest>((c, next) => {
    const now = world.clock()
    giveVariables(c, shellOf, { ...world, asStranger, now, sheets: new Set(), person: null, actorId: null })
    return next()
  })
}

/** Who may keep a page, and by what her copy is known from another's. */
export const cachePolicy = createMiddleware<AnyRequest>(async (c, next) => {
  await next()
  const { headers } = c.res
  if (!headers.get('content-type')?.startsWith('text/html')) return
  // Whoever keeps a page keeps it for those who save data, and for those who do not, apart; and asks about it again each time.
  headers.append('vary', 'Save-Data, Cookie')
  if (!headers.has('cache-control')) headers.set('cache-control', c.get('shared') ? 'no-cache' : 'private, no-cache')
})
