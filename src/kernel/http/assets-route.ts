import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { root } from '../root.ts'
import type { AnyRequest } from './context.ts'

const forEver = 'public, max-age=31536000, immutable'

/** What the build published: under /assets/ with a digest in the name; under /static/ by plain name, for what must keep its address. */
export const serveAssets = new Hono<AnyRequest>()
  .use(
    '/assets/*',
    serveStatic({
      root: `${root}/build`,
      precompressed: true,
      onFound: (_, c) => void c.header('cache-control', forEver),
    }),
  )
  .use('/static/*', serveStatic({ root, onFound: (_, c) => void c.header('cache-control', 'public, max-age=86400') }))
