import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { locales } from '#kernel/i18n/locales.ts'
import { Gallery } from './gallery.tsx'

describe('Gallery', () => {
  it('shows every component in every language, with no id twice', () => {
    for (const locale of locales) {
      const ids = [...String(<Gallery locale={locale} />).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      assert.equal(new Set(ids).size, ids.length, locale)
      assert.ok(ids.length > 40)
    }
  })

  it('has no style attribute, which the policy would refuse', () => {
    assert.doesNotMatch(String(<Gallery locale="es" />), / style=/)
  })
})
