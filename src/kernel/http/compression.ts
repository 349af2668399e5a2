import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib'
import { createMiddleware } from 'hono/factory'
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
  await next()
  if (!isFinishedText(c.res)) return

  const body = new Uint8Array(await c.res.arrayBuffer())
  const headers = new Headers(c.res.headers)
  headers.append('vary', 'Accept-Encoding')
  if (headers.get('content-type')?.startsWith('text/html')) nameReaders(headers, c.get('shared') !== undefined)
  if (c.req.method === 'GET' && !headers.has('etag') && headers.get('cache-control') !== 'no-store')
    headers.set('etag', validator(body))
  const answer = hasAlready(c.req.header('if-none-match'), headers.get('etag'))
    ? notModified(headers)
    : encoded(body, headers, c.req.header('accept-encoding'))
  // Hono merges the headers of a response into the next one that is set, unless it is taken away first.
  c.res = undefined
  c.res = answer
})

/** A page is asked about again each time; what it shows hangs on who asks and on how much she lets it weigh. */
function nameReaders(headers: Headers, isShared: boolean) {
  headers.append('vary', 'Cookie')
  headers.append('vary', 'Save-Data')
  if (!headers.has('cache-control')) headers.set('cache-control', isShared ? 'no-cache' : 'private, no-cache')
}

function isFinishedText({ body, status, headers }: Response) {
  return (
    body !== null &&
    status === 200 &&
    !headers.has('content-encoding') &&
    compressible.test(headers.get('content-type') ?? '')
  )
}

function notModified(headers: Headers) {
  return new Response(null, { status: 304, headers })
}

function encoded(body: Uint8Array<ArrayBuffer>, headers: Headers, accepted = '') {
  const encoding = body.length >= smallest ? chosenEncoding(accepted) : null
  if (encoding) headers.set('content-encoding', encoding)
  headers.delete('content-length')
  return new Response(encoding ? new Uint8Array(encoders[encoding](body)) : body, { status: 200, headers })
}

function validator(body: Uint8Array) {
  return `W/"${createHash('sha1').update(body).digest('base64url')}"`
}

/** Whether If-None-Match names the page's validator. */
export function hasAlready(given: string | undefined, tag: string | null | undefined): boolean {
  if (!given || !tag) return false
  return given === tag || given.split(',').some((each) => each.trim() === tag || each.trim() === '*')
}

/** The best encoding that the browser names without refusing it (`;q=0`). */
export function chosenEncoding(accepted: string): Encoding | null {
  const choice = accepted.length > longest ? choose(accepted) : choices.memo(accepted)
  return choice === 'none' ? null : choice
}

// Browsers send a handful of different headers; each is read once.
const longest = 100
const choices = new LRUCache<string, Encoding | 'none'>({ max: 500, memoMethod: choose })

function choose(accepted: string) {
  const offered = accepted.split(',').map((part) => part.trim().toLowerCase().split(';'))
  const allowed = offered.filter(([, quality]) => !/^\s*q=0(\.0+)?$/.test(quality ?? '')).map(([name]) => name)
  const order: Encoding[] = ['zstd', 'br', 'gzip']
  return order.find((encoding) => allowed.includes(encoding)) ?? 'none'
}
