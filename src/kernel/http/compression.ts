import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { HtmlEscapedCallbackPhase, resolveCallback } from 'hono/utils/html'
import { LRUCache } from 'lru-cache'
import type { AnyRequest } from './context.ts'

const compressible =
  /^(text\/|application\/(json|ld\+json|xml|javascript|manifest\+json|rss\+xml|atom\+xml)|image\/svg)/
const smallest = 600

// Levels measured on real pages: zstd 3 takes half the time of gzip 6 and weighs the same; brotli 4 is 4 % smaller.
const encoders = {
  zstd: (body: Uint8Array) => zstdCompressSync(body, { params: { [constants.ZSTD_c_compressionLevel]: 3 } }),
  br: (body: Uint8Array) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: Uint8Array) => gzipSync(body, { level: 6 }),
}
type Encoding = keyof typeof encoders

/** Gives every finished text a validator, answers 304 when the browser has it already, and compresses the rest as it accepts. */
export const compression = createMiddleware<AnyRequest>(async (c, next) => {
  rememberPages(c)
  await next()
  if (!isFinishedText(c.res)) return

  const page = pages.get(c.res)
  const body = page === undefined ? new Uint8Array(await c.res.arrayBuffer()) : encoder.encode(page)
  const headers = new Headers(c.res.headers)
  headers.append('vary', 'Accept-Encoding')
  if (c.req.method === 'GET' && !headers.has('etag') && headers.get('cache-control') !== 'no-store')
    headers.set('etag', validator(body, page, c.get('passing')))
  const answer = hasAlready(c.req.header('if-none-match'), headers.get('etag'))
    ? notModified(headers)
    : encoded(
        body,
        headers,
        chosenEncoding(c.req.header('accept-encoding') ?? '', c.get('keeping') && c.get('shared') ? 'kept' : 'once'),
      )
  // Hono merges the headers of a response into the next one that is set, unless it is taken away first.
  c.res = undefined
  c.res = answer
})

const encoder = new TextEncoder()
const pages = new WeakMap<Response, string>()

/** Keeps the text of a page beside its answer: to read it out of a Response costs as much as to compress it. */
function rememberPages(c: Context) {
  const { html } = c
  const remembering = async (content: string | Promise<string>, ...rest: never[]) => {
    const page = String(await resolveCallback(content, HtmlEscapedCallbackPhase.Stringify, false, {}))
    const answer = await html(page, ...rest)
    pages.set(answer, page)
    return answer
  }
  // Hono's own types tell a page that is ready from one that is awaited; here every page is awaited.
  c.html = remembering as unknown as typeof html
}

function isFinishedText(answer: Response) {
  const { status, headers } = answer
  return (
    status === 200 &&
    !headers.has('content-encoding') &&
    compressible.test(headers.get('content-type') ?? '') &&
    (pages.has(answer) || answer.body !== null)
  )
}

function notModified(headers: Headers) {
  return new Response(null, { status: 304, headers })
}

function encoded(body: Uint8Array<ArrayBuffer>, headers: Headers, chosen: Encoding | null) {
  const encoding = body.length >= smallest ? chosen : null
  if (encoding) headers.set('content-encoding', encoding)
  headers.delete('content-length')
  return new Response(encoding ? new Uint8Array(encoders[encoding](body)) : body, { status: 200, headers })
}

/** Of what is there each time that the page is made. */
function validator(body: Uint8Array, page: string | undefined, passing: RegExp | undefined) {
  const lasting = page !== undefined && passing ? page.replace(passing, '') : body
  return `W/"${createHash('sha1').update(lasting).digest('base64url')}"`
}

/** Whether If-None-Match names the page's validator. */
export function hasAlready(given: string | undefined, tag: string | null | undefined): boolean {
  if (!given || !tag) return false
  return given === tag || given.split(',').some((each) => each.trim() === tag || each.trim() === '*')
}

// Zstandard takes the least time for a page that is sent once, brotli the fewest bytes for one that is kept and sent often.
const orders = { once: ['zstd', 'br', 'gzip'], kept: ['br', 'zstd', 'gzip'] } satisfies Record<string, Encoding[]>

/** The best encoding that the browser names without refusing it (`;q=0`), for a page that is sent once or kept. */
export function chosenEncoding(accepted: string, sent: keyof typeof orders = 'once'): Encoding | null {
  const allowed = accepted.length > longest ? allowedBy(accepted) : read.memo(accepted)
  return orders[sent].find((encoding) => allowed.includes(encoding)) ?? null
}

// Browsers send a handful of different headers; each is read once.
const longest = 100
const read = new LRUCache<string, string[]>({ max: 500, memoMethod: allowedBy })

function allowedBy(accepted: string) {
  const offered = accepted.split(',').map((part) => part.trim().toLowerCase().split(';'))
  return offered.filter(([, quality]) => !/^\s*q=0(\.0+)?$/.test(quality ?? '')).map(([name = '']) => name)
}
