import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pageAskedAbout } from './page-asked-about.ts'

describe('the page asked about', () => {
  it('is a path of ours, without its query', () => {
    assert.equal(pageAskedAbout('/es'), '/es')
    assert.equal(
      pageAskedAbout('/pt/learning/courses/ponle-precio?level=beginner#top'),
      '/pt/learning/courses/ponle-precio',
    )
  })
  it('keeps identifiers, which open nothing by themselves', () => {
    const path = '/en/learning/documents/0198c0de-0000-7000-8000-000000000001'
    assert.equal(pageAskedAbout(path), path)
  })
  it('is cut before a code or a token', () => {
    assert.equal(pageAskedAbout('/es/accounts/mail-link/Zk3xQ9'), '/es/accounts/mail-link')
    assert.equal(pageAskedAbout('/es/learning/certificates/7F3A9KQ20B4CXYZW/withdrawal'), '/es/learning/certificates')
  })
  it('is none for another site, another language or what is too long', () => {
    for (const path of [
      '',
      'es',
      '//evil.example/es',
      'https://evil.example/es',
      '/\\evil',
      '/fr/x',
      `/es/${'a'.repeat(300)}`,
    ])
      assert.equal(pageAskedAbout(path), null, path)
  })
})
