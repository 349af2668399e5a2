import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type KeptPage, pageCache } from './page-cache.ts'

const page = (bytes = 10): KeptPage => ({ body: new Uint8Array(bytes), headers: {}, route: '/', shown: () => {} })

describe('the page cache', () => {
  it('keeps nothing until somebody hears of every change, and nothing when nobody does any more', () => {
    const pages = pageCache()
    pages.keep('a', page(), pages.state())
    assert.equal(pages.find('a'), undefined)
    pages.open()
    pages.keep('a', page(), pages.state())
    assert.ok(pages.find('a'))
    pages.shut()
    assert.equal(pages.find('a'), undefined)
    assert.equal(pages.state(), null)
  })

  it('refuses a page whose content changed while it was made, though it opened again since', () => {
    const pages = pageCache()
    pages.open()
    const before = pages.state()
    pages.drop()
    pages.keep('a', page(), before)
    assert.equal(pages.find('a'), undefined)
    const meanwhile = pages.state()
    pages.shut()
    pages.open()
    pages.keep('a', page(), meanwhile)
    assert.equal(pages.find('a'), undefined)
  })

  it('weighs no more than it may: what was shown longest ago goes first', () => {
    const pages = pageCache(30_000)
    pages.open()
    for (const key of ['a', 'b', 'c', 'd']) {
      pages.find('a')
      pages.keep(key, page(7000), pages.state())
    }
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map((key) => pages.find(key) !== undefined),
      [true, false, true, true],
    )
  })
})
