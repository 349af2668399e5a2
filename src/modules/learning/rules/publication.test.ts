import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { importRefusal, newestPublished, publicationRefusal, withdrawalRefusal } from './publication.ts'

describe('a version', () => {
  it('may be imported when it is new, the same, or still a draft', () => {
    assert.equal(importRefusal(undefined, 'a'), null)
    assert.equal(importRefusal({ state: 'published', digest: 'a' }, 'a'), null)
    assert.equal(importRefusal({ state: 'draft', digest: 'a' }, 'b'), null)
  })

  it('never changes once it was published, not even when it was withdrawn since', () => {
    assert.equal(importRefusal({ state: 'published', digest: 'a' }, 'b'), 'version-never-changes')
    assert.equal(importRefusal({ state: 'withdrawn', digest: 'a' }, 'b'), 'version-never-changes')
  })

  it('is published from a draft only', () => {
    assert.equal(publicationRefusal({ state: 'draft' }), null)
    assert.equal(publicationRefusal({ state: 'published' }), 'published-already')
    assert.equal(publicationRefusal({ state: 'withdrawn' }), 'withdrawn-for-good')
    assert.equal(publicationRefusal(undefined), 'no-such-version')
  })

  it('is withdrawn with a reason only', () => {
    assert.equal(withdrawalRefusal({ state: 'published' }, 'A wrong price.'), null)
    assert.equal(withdrawalRefusal({ state: 'published' }, ''), 'reason-missing')
    assert.equal(withdrawalRefusal({ state: 'draft' }, 'Why.'), 'not-published')
    assert.equal(withdrawalRefusal(undefined, 'Why.'), 'no-such-version')
  })

  it('is the newest by number, not by letter', () => {
    const versions = ['1.9.0', '1.10.0', '1.2.0'].map((version) => ({ version, state: 'published' as const }))
    assert.equal(newestPublished([...versions, { version: '2.0.0', state: 'draft' }]), '1.10.0')
    assert.equal(newestPublished([{ version: '2.0.0', state: 'withdrawn' }]), null)
  })
})
