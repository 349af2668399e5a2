import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { createMiddleware } from 'hono/factory'
import { root } from '../root.ts'
import type { AnyRequest } from './context.ts'
import { standalonePolicy } from './static-problem.ts'

/** A page of static/ brings its own style, and may use nothing else. */
const ownStyle = createMiddleware(async (c, next) => {
  await next()
  if (c.res.status !== 200 || !c.req.path.endsWith('.html')) return
  c.res.headers.set('content-security-policy', standalonePolicy(await c.res.clone().text()))
})

/** What is kept for ever is never asked for again: a date to ask by would only weigh. */
const withoutDate = createMiddleware(async (c, next) => {
  await next()
  c.res.headers.delete('last-modified')
})

/** What the build published: under /assets/ with a digest in the name; under /static/ by plain name, for what must keep its address. */
export const serveAssets = new Hono<AnyRequest>()
  .use('/assets/*', cacheControl('public, max-age=31536000, immutable'), withoutDate)
  .use('/assets/*', serveStatic({ root: `${root}/build`, precompressed: true }))
  // Browsers ask for the worker at every visit: one that has not changed must weigh nothing.
  .use('/service-worker.js', cacheControl('no-cache'), etag())
  .use('/service-worker.js', serveStatic({ path: `${root}/build/service-worker.js`, precompressed: true }))
  .use('/static/*', cacheControl('public, max-age=86400'), ownStyle)
  .use('/static/*', serveStatic({ root }))

function cacheControl(value: string) {
  return createMiddleware(async (c, next) => {
    await next()
    if (c.res.status < 400) c.res.headers.set('cache-control', value)
  })
}
