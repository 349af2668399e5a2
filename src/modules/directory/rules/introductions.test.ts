import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Asked, refusalOf } from './introductions.ts'

const now = 1_800_000_000_000
const day = 86_400_000
const asked = (given: Partial<Asked>): Asked => ({
  other: 'b',
  state: 'waiting',
  at: now - 2 * day,
  decidedAt: null,
  ...given,
})
const wish = { other: 'b', isRefused: false, now }

describe('asking for an introduction', () => {
  it('is done once, and not again for a while after a no', () => {
    assert.equal(refusalOf([], wish), null)
    assert.equal(refusalOf([asked({})], wish), 'waits')
    assert.equal(refusalOf([asked({ state: 'declined', decidedAt: now - 89 * day })], wish), 'declined-lately')
    assert.equal(refusalOf([asked({ state: 'declined', decidedAt: now - 91 * day })], wish), null)
    assert.equal(refusalOf([asked({ state: 'withdrawn' })], wish), null)
  })

  it('has a measure', () => {
    const many = (count: number, given: Partial<Asked>) =>
      Array.from({ length: count }, (_, at) => asked({ other: `x${at}`, ...given }))
    assert.equal(refusalOf(many(10, {}), wish), 'too-many-waiting')
    assert.equal(refusalOf(many(3, { state: 'accepted', at: now - day / 2 }), wish), 'too-many-today')
    assert.equal(refusalOf(many(9, { state: 'waiting' }), wish), null)
    assert.equal(refusalOf([], { ...wish, isRefused: true }), 'not-for-them')
  })
})
