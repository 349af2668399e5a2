import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { zstdDecompressSync } from 'node:zlib'
import { Hono } from 'hono'
import type { AnyRequest } from './context.ts'
import { chosenEncoding, compression } from './compression.ts'

const page = `<p>${'hilo '.repeat(400)}</p>`
let made = 1000
const app = new Hono<AnyRequest>()
  .use(compression)
  .get('/', (c) => c.html(page))
  .get('/fresh', (c) => {
    c.set('fresh', { standIn: '0000', make: () => String((made += 1)) })
    return c.html(`${page} id=0000 ${c.req.query('more') ?? ''}`)
  })
  .get('/late', async (c) => {
    const answer = await c.html(page, 422)
    return new Response(answer.body, answer)
  })
  .get('/private', (c) => (c.header('cache-control', 'no-store'), c.html(page)))

describe('compression', () => {
  it('takes the best that the browser offers', () => {
    assert.equal(chosenEncoding('gzip, deflate, br, zstd'), 'zstd')
    assert.equal(chosenEncoding('gzip, br'), 'br')
    assert.equal(chosenEncoding('gzip;q=0.5, br;q=0'), 'gzip')
    assert.equal(chosenEncoding('identity'), null)
    assert.equal(chosenEncoding('gzip, deflate, br, zstd', 'kept'), 'br')
    assert.equal(chosenEncoding('gzip, br;q=0', 'kept'), 'gzip')
  })

  it('sends the same page, smaller', async () => {
    const response = await app.request('/', { headers: { 'accept-encoding': 'zstd' } })
    const bytes = new Uint8Array(await response.arrayBuffer())
    assert.equal(response.headers.get('content-encoding'), 'zstd')
    assert.equal(String(zstdDecompressSync(bytes)), page)
    assert.ok(bytes.length < page.length / 4)
  })

  it('answers 304 to a browser that has the page already', async () => {
    const tag = (await app.request('/')).headers.get('etag') ?? ''
    const again = await app.request('/', { headers: { 'if-none-match': tag } })
    assert.equal(again.status, 304)
    assert.equal(await again.text(), '')
  })

  it('gives what is new each time without making it another page', async () => {
    const first = await app.request('/fresh')
    const tag = first.headers.get('etag') ?? ''
    assert.match(await first.text(), /id=1001/)
    assert.match(await (await app.request('/fresh')).text(), /id=1002/)
    const headers = { 'if-none-match': tag }
    assert.equal((await app.request('/fresh', { headers })).status, 304)
    assert.equal((await app.request('/fresh?more=1', { headers })).status, 200)
  })

  it('finds the page of an answer that was made into another on the way', async () => {
    const answer = await app.request('/late')
    assert.equal(answer.status, 422)
    assert.equal(await answer.text(), page)
    assert.equal(answer.headers.get('x-page'), null)
  })

  it('gives no validator to what must not be kept', async () =>
    assert.equal((await app.request('/private')).headers.get('etag'), null))
})
