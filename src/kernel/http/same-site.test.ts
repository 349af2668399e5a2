import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'

describe('a write', () => {
  let app: Awaited<ReturnType<typeof testApp>>['app']
  before(async () => {
    app = (await testApp({ environment: { BASE_URL: 'https://conecta.example' } })).app
  })
  const post = async (headers: Record<string, string>) =>
    (await app.request('/es/nowhere', { method: 'POST', headers })).status

  it('is refused when another site started it', async () =>
    assert.equal(await post({ 'sec-fetch-site': 'cross-site' }), 403))
  it('is refused from a sister host', async () => assert.equal(await post({ 'sec-fetch-site': 'same-site' }), 403))
  it('is refused by its origin where the browser says no more', async () =>
    assert.equal(await post({ origin: 'https://evil.example' }), 403))
  it('passes from our own pages', async () => assert.equal(await post({ origin: 'https://conecta.example' }), 404))
})
