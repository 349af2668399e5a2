import { createMiddleware } from 'hono/factory'
import type { AnyRequest, World } from './kernel/http/context.ts'
import type { Shell } from './kernel/i18n/shell.ts'
import { giveVariables } from './kernel/http/variables.ts'
import { shellOf } from './shell.ts'

export type AsStranger = AnyRequest['Variables']['asStranger']

/** What every later middleware and handler reads: the world, and who and when this request is. */
export function beginRequest(world: World, asStranger: AsStranger) {
  return createMiddleware<AnyRequest>((c, next) => {
    const now = world.clock()
    giveVariables(c, { ...world, asStranger, now, sheets: new Set(), person: null, actorId: null })
    return next()
  })
}

/** The frame around the page; after the language and the person are known. */
export const frame = createMiddleware<AnyRequest>(async (c, next) => {
  let shell: Shell | undefined
  // Made when a page asks for it: what answers a device shows none.
  Object.defineProperty(c.var, 'shell', { get: () => (shell ??= shellOf(c)) })
  await next()
  const { headers } = c.res
  if (!headers.get('content-type')?.startsWith('text/html')) return
  // Whoever keeps a page keeps it for those who save data, and for those who do not, apart; and asks about it again each time.
  headers.append('vary', 'Save-Data, Cookie')
  if (!headers.has('cache-control')) headers.set('cache-control', c.get('shared') ? 'no-cache' : 'private, no-cache')
})
