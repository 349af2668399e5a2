import { hash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { HtmlEscapedCallbackPhase, resolveCallback } from 'hono/utils/html'
import { LRUCache } from 'lru-cache'
import type { StyleSheet } from '../assets.ts'
import type { AnyRequest } from './context.ts'

const compressible =
  /^(text\/|application\/(json|ld\+json|xml|javascript|manifest\+json|rss\+xml|atom\+xml)|image\/svg)/
const smallest = 600

// Levels measured on real pages: zstd 3 takes half the time of gzip 6 and weighs the same; brotli 4 is 4 % smaller.
// Larger than most pages come to: what is taken for one and left empty weighs on the heap all the same.
const chunkSize = 24 * 1024
const { BROTLI_PARAM_QUALITY, ZSTD_c_compressionLevel } = constants
const encoders = {
  // Told the size, zstd takes tables of that size instead of megabytes: the same bytes in three quarters of the time.
  zstd: (body: Uint8Array) =>
    zstdCompressSync(body, { chunkSize, pledgedSrcSize: body.length, params: { [ZSTD_c_compressionLevel]: 3 } }),
  br: (body: Uint8Array) => brotliCompressSync(body, { chunkSize, params: { [BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: Uint8Array) => gzipSync(body, { chunkSize, level: 6 }),
}
type Encoding = keyof typeof encoders

/** Gives every finished text a validator, answers 304 when the browser has it already, and compresses the rest as it accepts. */
export const compression = createMiddleware<AnyRequest>(async (c, next) => {
  const written = pagesOf(c)
  await next()
  const page = written.get(c.res.headers.get(pageHeader))
  if (page === undefined && !(c.req.method === 'GET' && isFinishedText(c.res))) return

  const body = page ?? Buffer.from(await c.res.arrayBuffer())
  const answer = finish(c, body)
  for (const { buffer } of written.values()) putBack(buffer)
  // Hono merges the headers of a response into the next one that is set, unless it is taken away first.
  c.res = undefined
  c.res = answer
})

const paperSize = 256 * 1024
const mostPapers = 32
const papers: ArrayBuffer[] = []

/** Pages are written on the same few pieces of memory again and again. */
function takePaper(size: number): Buffer<ArrayBuffer> {
  const paper = size > paperSize ? undefined : papers.pop()
  return paper ? Buffer.from(paper) : Buffer.allocUnsafeSlow(Math.max(size, paperSize))
}

/** Nothing may read what stands on it any more. */
function putBack(paper: ArrayBuffer): void {
  if (paper.byteLength === paperSize && papers.length < mostPapers) papers.push(paper)
}

/** Its UTF-8 with its style sheets, in the order in which the page names them. */
function bytesOf(page: string, sheets: Iterable<StyleSheet>): Buffer<ArrayBuffer> {
  const styles = [...sheets]
    .map(({ standIn, bytes }) => ({ standIn, bytes, place: page.indexOf(standIn) }))
    .filter(({ place }) => place >= 0)
    .toSorted((one, other) => one.place - other.place)
  // UTF-8 takes three bytes for a character at most.
  const paper = takePaper(styles.reduce((sum, { bytes }) => sum + bytes.length, page.length * 3))
  let [written, read] = [0, 0]
  for (const { standIn, bytes, place } of styles) {
    written += paper.write(page.slice(read, place), written)
    written += bytes.copy(paper, written)
    read = place + standIn.length
  }
  written += paper.write(page.slice(read), written)
  return paper.subarray(0, written)
}

function finish(c: Context<AnyRequest>, body: Buffer<ArrayBuffer>): Response {
  const { status } = c.res
  const headers = new Headers(c.res.headers)
  headers.delete(pageHeader)
  headers.append('vary', 'Accept-Encoding')
  if (status === 200 && mayBeKept(c, headers)) headers.set('etag', validator(body))
  if (hasAlready(c.req.header('if-none-match'), headers.get('etag'))) return notModified(headers)
  fillIn(body, c.get('fresh'))
  const sent = c.get('keeping') && c.get('shared') ? 'kept' : 'once'
  const encoding = body.length >= smallest ? chosenEncoding(c.req.header('accept-encoding') ?? '', sent) : null
  if (encoding) headers.set('content-encoding', encoding)
  headers.delete('content-length')
  // A copy where it is sent as it is, since the paper is written over.
  return new Response(encoding ? encoders[encoding](body) : Buffer.from(body), { status, headers })
}

function mayBeKept(c: Context<AnyRequest>, headers: Headers) {
  return c.req.method === 'GET' && !headers.has('etag') && headers.get('cache-control') !== 'no-store'
}

// Never sent: it only tells which of the pages an answer is, whatever else is done to its headers on the way.
const pageHeader = 'x-page'

/**
 * Keeps the bytes of the pages that this request writes, beside answers that are empty so far: to put a text into a Response and
 * read it out again costs more than to compress it. Bytes, since a text that waits for its neighbours grows old in the heap.
 */
function pagesOf(c: Context<AnyRequest>): ReadonlyMap<string | null, Buffer<ArrayBuffer>> {
  const pages = new Map<string | null, Buffer<ArrayBuffer>>()
  const { html } = c
  const remembering = async (content: string | Promise<string>, ...rest: never[]) => {
    const page = String(await resolveCallback(content, HtmlEscapedCallbackPhase.Stringify, false, {}))
    const answer = await html('', ...rest)
    answer.headers.set(pageHeader, String(pages.size))
    pages.set(String(pages.size), bytesOf(page, c.get('sheets') ?? []))
    return answer
  }
  // Hono's own types tell a page that is ready from one that is awaited; here every page is awaited.
  c.html = remembering as unknown as typeof html
  return pages
}

/** What is new each time that a page is made stands in it as the same text until its validator is known. */
function fillIn(body: Buffer, fresh: AnyRequest['Variables']['fresh']) {
  if (!fresh) return
  for (let at = body.indexOf(fresh.standIn); at >= 0; at = body.indexOf(fresh.standIn, at + 1))
    body.write(fresh.make(), at, fresh.standIn.length, 'latin1')
}

function isFinishedText(answer: Response) {
  const { status, headers } = answer
  return (
    status === 200 &&
    !headers.has('content-encoding') &&
    compressible.test(headers.get('content-type') ?? '') &&
    answer.body !== null
  )
}

function notModified(headers: Headers) {
  return new Response(null, { status: 304, headers })
}

function validator(body: Uint8Array) {
  return `W/"${hash('sha1', body, 'base64url')}"`
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
