import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress } from 'node:zlib'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import { newId } from '../../new-id.ts'
import { chosenEncoding, hasAlready } from '../compression.ts'
import type { AnyRequest } from '../context.ts'
import { savesData } from '../data-saver.ts'
import { logRequest } from '../request-log.ts'
import type { KeptPage } from './page-cache.ts'

type RequestContext = Context<AnyRequest>

/** Answers a stranger with the finished page where there is one, and keeps those that are made for strangers. */
export const keptPages = createMiddleware<AnyRequest>(async (c, next) => {
  const key = keyOf(c)
  if (key === null) return await next()
  const pages = c.get('pages')
  const kept = pages.find(key)
  if (kept) return answer(c, kept)
  const state = pages.state()
  c.set('keeping', state !== null)
  await next()
  const page = state === null ? null : await finished(c)
  if (!page) return
  pages.keep(key, page, state)
  void press(page).then(
    (pressed) => pages.keep(key, pressed, state),
    () => {},
  )
})

const plainAddress = /^\/[\w./-]*$/
// The one cookie with which two strangers still see the same: how much they let a page weigh, which stands in the key.
const onlySaver = /^data-saver=[^;]*$/

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)

/** The same page in a fifth fewer bytes: that takes thirty milliseconds, in another thread, while the page is shown already. */
async function press(page: KeptPage): Promise<KeptPage> {
  if (page.headers['content-encoding'] !== 'br') return page
  const body = new Uint8Array(await compress(await decompress(page.body)))
  return { ...page, body }
}

/** Under what this request's page is kept; null when it is not a stranger's plain reading. */
function keyOf(c: RequestContext) {
  const { req } = c
  if (req.method !== 'GET' && req.method !== 'HEAD') return null
  const cookie = req.header('cookie')
  if (cookie && !onlySaver.test(cookie)) return null
  const { url } = req.raw
  const address = url.slice(url.indexOf('/', 8))
  if (!plainAddress.test(address)) return null
  const encoding = chosenEncoding(req.header('accept-encoding') ?? '', 'kept') ?? 'plain'
  return `${address} ${encoding}${savesData(c) ? ' light' : ''}`
}

function answer(c: RequestContext, { body, headers, route, shown }: KeptPage) {
  const started = performance.now()
  const id = newId()
  c.set('requestId', id)
  shown(c)
  const isKnown = hasAlready(c.req.header('if-none-match'), headers['etag'])
  const status = isKnown ? 304 : 200
  logRequest(c, { route, status, started })
  // Plain headers, written as they are: a Headers object would cost more than all the rest of the answer.
  return new Response(isKnown ? null : body, { status, headers: { ...headers, 'x-request-id': id } })
}

/** The answer as a page to keep, when its handler said that it may be. */
async function finished(c: RequestContext): Promise<KeptPage | null> {
  const shared = c.get('shared')
  if (!shared || c.req.method !== 'GET' || c.res.status !== 200 || c.res.headers.has('set-cookie')) return null
  const { 'x-request-id': id = '', ...headers } = Object.fromEntries(c.res.headers)
  const body = new Uint8Array(await c.res.arrayBuffer())
  c.res = undefined
  c.res = new Response(body, { headers: { ...headers, 'x-request-id': id } })
  return { body, headers, route: routePath(c, -1), shown: shared.shown }
}
