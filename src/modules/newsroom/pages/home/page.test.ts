import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { html } from 'hono/html'
import { locales } from '#kernel/i18n/locales.ts'
import { testApp } from '#test/app.ts'
import { mainOf } from '#test/forms.ts'
import { createApp } from '../../../../app.tsx'

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

describe('the main action of the home page', () => {
  it('is the catalogue while no module has anything to begin', async () => {
    const { world } = await testApp()
    const main = await mainOf(await createApp({ ...world, contributions: [] }).request('/pt'))
    assert.equal(main.match(/button--primary/g)?.length, 1)
    assert.match(main, /<a class="button button--primary" href="\/pt\/learning\/courses">/)
  })

  it('is what a module contributes first, and there is no other', async () => {
    const { world } = await testApp()
    const part = (order: number, words: string) => ({ order, section: html`<p>${words}</p>` })
    const contributions = [{ module: 'test', home: async () => [part(20, 'later'), part(10, 'now')] }]
    const main = await mainOf(await createApp({ ...world, contributions }).request('/es'))
    assert.match(main, /home__next stack"><p>now<\/p>/)
    assert.ok(main.indexOf('now') < main.indexOf('later'))
    assert.doesNotMatch(main, /button--primary/)
  })
})
