import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { locales } from '#kernel/i18n/locales.ts'
import { testApp } from '#test/app.ts'
import { newsroomUrls } from '../../urls.ts'

describe('components', () => {
  let app: Awaited<ReturnType<typeof testApp>>['app']
  before(async () => {
    app = (await testApp()).app
  })

  for (const locale of locales)
    it(`are shown in ${locale}, one heading a component, and no search engine keeps them`, async () => {
      const html = await (await app.request(newsroomUrls.components.href({ locale }))).text()
      assert.equal(html.match(/<h1/g)?.length, 1)
      assert.ok((html.match(/class="gallery__title"/g)?.length ?? 0) > 20)
      assert.match(html, /content="noindex"/)
      assert.doesNotMatch(html, /\s(style|on[a-z]+)="/)
    })
})
