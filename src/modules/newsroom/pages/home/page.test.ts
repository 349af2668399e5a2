import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { locales } from '#kernel/i18n/locales.ts'
import { testApp } from '#test/app.ts'

describe('home', () => {
  let app: Awaited<ReturnType<typeof testApp>>['app']
  before(async () => {
    app = (await testApp()).app
  })

  for (const locale of locales) {
    it(`is a whole page in ${locale}`, async () => {
      const response = await app.request(`/${locale}`)
      const html = await response.text()
      assert.equal(response.status, 200)
      assert.match(html, /^<!doctype html><html lang="/)
      assert.match(html, new RegExp(`<html lang="${locale}"`))
      assert.equal(html.match(/<h1/g)?.length, 1)
    })
  }

  it('sends a first visit to the language that the browser asks for', async () => {
    const response = await app.request('/', { headers: { 'accept-language': 'de, pt-BR;q=0.8, en;q=0.3' } })
    assert.equal(response.headers.get('location'), '/pt')
  })

  it('is not found in a language that we do not speak', async () => {
    assert.equal((await app.request('/fr')).status, 404)
  })

  it('allows exactly the style sheets that it carries, and nothing inline', async () => {
    const response = await app.request('/es')
    const policy = response.headers.get('content-security-policy') ?? ''
    assert.match(policy, /style-src 'sha256-/)
    assert.doesNotMatch(policy, /unsafe/)
  })
})
