import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sitemap } from './sitemap.ts'

const page = { paths: { es: '/es/a', en: '/en/a' }, updatedAt: '2026-11-20T15:00:00.000Z' }

describe('sitemap', () => {
  it('names each page once a language, whole, with its other languages', () => {
    const xml = sitemap('https://conecta.example', [page])
    assert.match(xml, /^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset /)
    assert.match(xml, /<loc>https:\/\/conecta\.example\/es\/a<\/loc><lastmod>2026-11-20T15:00:00\.000Z<\/lastmod>/)
    assert.equal(xml.match(/hreflang="en" href="https:\/\/conecta\.example\/en\/a"/g)?.length, 2)
  })
  it('escapes what XML would read', () => {
    const xml = sitemap('https://conecta.example', [{ paths: { es: `/es/?a=1&b='<"` }, updatedAt: null }])
    assert.match(xml, /\/es\/\?a=1&amp;b=&apos;&lt;&quot;<\/loc><xhtml/)
  })
  it('holds no more addresses than the protocol allows', () => {
    const xml = sitemap(
      'https://conecta.example',
      Array.from({ length: 25_001 }, () => page),
    )
    assert.equal(xml.match(/<url>/g)?.length, 50_000)
  })
})
