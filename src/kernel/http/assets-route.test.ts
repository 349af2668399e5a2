import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'

const most = 10_000

let app: Awaited<ReturnType<typeof testApp>>['app']
before(async () => {
  app = (await testApp()).app
})

describe('the service worker’s file', () => {
  const ask = async (headers: Record<string, string> = {}) => await app.request('/service-worker.js', { headers })

  it('weighs at most 10 kB, with all that it is made of', async () => {
    for (const encoding of ['br', 'zstd', 'gzip']) {
      const response = await ask({ 'accept-encoding': encoding })
      const { byteLength } = await response.arrayBuffer()
      assert.equal(response.headers.get('content-encoding'), encoding)
      assert.ok(byteLength > 0 && byteLength <= most, `${byteLength} bytes in ${encoding}`)
    }
    assert.doesNotMatch(await (await ask()).text(), /\bimport[ ({'"]|importScripts/)
  })

  it('is asked for at every visit, and sent only when it has changed', async () => {
    const first = await ask({ 'accept-encoding': 'br' })
    assert.equal(first.headers.get('cache-control'), 'no-cache')
    const again = await ask({ 'accept-encoding': 'br', 'if-none-match': first.headers.get('etag') ?? '' })
    assert.equal(again.status, 304)
  })
})

describe('what the build published', () => {
  it('may be kept for ever, and carries nothing that only weighs', async () => {
    const script = (await testApp()).world.assets.script ?? ''
    const { status, headers } = await app.request(script, { headers: { 'accept-encoding': 'br' } })
    assert.equal(status, 200)
    assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable')
    assert.deepEqual([headers.get('last-modified'), headers.get('x-request-id')], [null, null])
  })

  it('is not kept where there is nothing', async () => {
    const { status, headers } = await app.request('/assets/none.js')
    assert.equal(status, 404)
    assert.doesNotMatch(headers.get('cache-control') ?? '', /immutable/)
  })
})

describe('a page that stands alone', () => {
  it('may use its own style and nothing else', async () => {
    const response = await app.request('/static/offline.html')
    assert.match(response.headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'sha256-/)
  })
})
