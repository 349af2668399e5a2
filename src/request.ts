import { createMiddleware } from 'hono/factory'
import { callerAddress } from './kernel/http/caller.ts'
import type { AnyRequest, World } from './kernel/http/context.ts'
import { shellOf } from './shell.ts'

/** What every later middleware and handler reads: the world, and who and when this request is. */
export function beginRequest(world: World) {
  return createMiddleware<AnyRequest>(async (c, next) => {
    for (const [name, value] of Object.entries(world)) c.set(name as keyof typeof world, value as never)
    c.set('now', world.clock())
    c.set('styleSources', new Set())
    c.set('person', null)
    c.set('actorId', null)
    c.set(
      'caller',
      callerAddress(
        c.env?.incoming?.socket.remoteAddress ?? '127.0.0.1',
        c.req.header('x-forwarded-for'),
        world.settings.TRUST_PROXY,
      ),
    )
    await next()
  })
}

/** The frame around the page; after the language and the person are known. */
export const frame = createMiddleware<AnyRequest>(async (c, next) => {
  c.set('shell', shellOf(c))
  await next()
  // Whoever keeps a page keeps it for those who save data, and for those who do not, apart.
  if (c.res.headers.get('content-type')?.startsWith('text/html')) c.res.headers.append('vary', 'Save-Data, Cookie')
})
