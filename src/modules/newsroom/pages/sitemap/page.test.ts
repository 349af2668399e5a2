import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'

describe('what machines read', () => {
  let app: Awaited<ReturnType<typeof testApp>>['app']
  before(async () => {
    app = (await testApp({ environment: { BASE_URL: 'https://conecta.example' } })).app
  })

  it('is a sitemap of whole addresses in three languages', async () => {
    const response = await app.request('/sitemap.xml')
    const xml = await response.text()
    assert.equal(response.headers.get('content-type'), 'application/xml; charset=UTF-8')
    for (const path of ['/es', '/en/newsroom/about', '/pt/guidance/help'])
      assert.ok(xml.includes(`<loc>https://conecta.example${path}</loc>`), path)
    assert.ok(!xml.includes('/components'))
  })

  it('leads robots to it', async () => {
    const text = await (await app.request('/robots.txt')).text()
    assert.match(text, /^User-agent: \*\n/)
    assert.match(text, /^Sitemap: https:\/\/conecta\.example\/sitemap\.xml$/m)
  })

  it('sends robots away from demonstration data', async () => {
    const demo = (await testApp({ environment: { DEMO: '1' } })).app
    assert.equal(await (await demo.request('/robots.txt')).text(), 'User-agent: *\nDisallow: /\n')
  })
})
