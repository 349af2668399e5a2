import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress } from 'node:zlib'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import { newId } from '../../new-id.ts'
import { chosenEncoding, hasAlready } from '../compression.ts'
import type { AnyRequest, World } from '../context.ts'
import { asksForLess } from '../data-saver.ts'
import { logRequest } from '../request-log.ts'
import type { KeptPage } from './page-cache.ts'
import { type Head, headOf } from './showing.ts'

/** An answer that is ready to be sent. */
interface Ready {
  status: 200 | 304
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer> | null
}

/** The finished page for a stranger's plain reading, where there is one: it is counted and logged as shown. */
export function answerKept(world: Pick<World, 'pages' | 'db' | 'log' | 'clock'>, head: Head): Ready | null {
  const key = keyOf(head)
  const kept = key === null ? undefined : world.pages.find(key)
  return kept ? answer(world, head, kept) : null
}

/** Gives the finished pages that are there, and keeps those that are made for strangers. */
export const keptPages = createMiddleware<AnyRequest>(async (c, next) => {
  const head = headOf(c)
  const key = keyOf(head)
  if (key === null) return await next()
  const ready = answerKept(c.var, head)
  if (ready) return new Response(ready.body, ready)
  const pages = c.get('pages')
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
// A stranger's page is the same whatever her browser keeps of a time when she was signed in.
const onlyOwn = /^(?:(?:data-saver|styles)=[^;]*(?:; |$))+$/

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)

/** The same page in a fifth fewer bytes: that takes thirty milliseconds, in another thread, while the page is shown already. */
async function press(page: KeptPage): Promise<KeptPage> {
  if (page.headers['content-encoding'] !== 'br') return page
  const body = new Uint8Array(await compress(await decompress(page.body)))
  return { ...page, body }
}

/** Under what this request's page is kept; null when it is not a stranger's plain reading. */
function keyOf({ method, address, header }: Head) {
  if (method !== 'GET' && method !== 'HEAD') return null
  const cookie = header('cookie')
  if ((cookie && !onlyOwn.test(cookie)) || !plainAddress.test(address)) return null
  const encoding = chosenEncoding(header('accept-encoding') ?? '', 'kept') ?? 'plain'
  return `${address} ${encoding}${asksForLess(cookie, header('save-data')) ? ' light' : ''}`
}

function answer({ db, log, clock }: Pick<World, 'db' | 'log' | 'clock'>, head: Head, kept: KeptPage): Ready {
  const started = performance.now()
  const requestId = newId()
  const { route, shown } = kept
  shown({ ...head, db, log, now: clock(), person: null, requestId })
  const isKnown = hasAlready(head.header('if-none-match'), kept.headers['etag'])
  const status = isKnown ? 304 : 200
  logRequest(log, { request: requestId, method: head.method, route, status, started })
  const headers = { ...kept.headers, 'x-request-id': requestId }
  return { status, headers, body: isKnown || head.method === 'HEAD' ? null : kept.body }
}

/** The answer as a page to keep, when its handler said that it may be. */
async function finished(c: Context<AnyRequest>): Promise<KeptPage | null> {
  const shared = c.get('shared')
  if (!shared || c.req.method !== 'GET' || c.res.status !== 200 || c.res.headers.has('set-cookie')) return null
  const { 'x-request-id': id = '', ...headers } = Object.fromEntries(c.res.headers)
  const body = new Uint8Array(await c.res.arrayBuffer())
  c.res = undefined
  c.res = new Response(body, { headers: { ...headers, 'x-request-id': id } })
  return { body, headers, route: routePath(c, -1), shown: shared.shown }
}
