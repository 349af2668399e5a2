import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type CardFacts, cardEndRefusal, cardState, handlingRefusal } from './cards.ts'

const now = new Date('2026-12-01T12:00:00Z')
const later = new Date('2026-12-20T12:00:00Z')
const card: CardFacts = { usedAt: null, hasPin: false, codeExpiresAt: later, lockedAt: null }

describe('a card', () => {
  it('is unused, then in use, then has a new code, or is locked', () => {
    assert.equal(cardState(card, now), 'unused')
    assert.equal(cardState({ ...card, usedAt: now, hasPin: true, codeExpiresAt: null }, now), 'in-use')
    assert.equal(cardState({ ...card, usedAt: now }, now), 'renewed')
    assert.equal(cardState({ ...card, usedAt: now, hasPin: true, lockedAt: now }, now), 'locked')
  })
  it('needs a new code once the time of the code ran out', () => {
    assert.equal(cardState({ ...card, codeExpiresAt: now }, now), 'expired')
    assert.equal(cardState({ ...card, usedAt: now, codeExpiresAt: now }, now), 'expired')
  })
  it('is renamed and removed by the facilitator only before its first use', () => {
    assert.equal(handlingRefusal(card), null)
    assert.equal(handlingRefusal({ usedAt: now }), 'card-used')
  })
  it('is ended only by somebody who has an address', () => {
    assert.equal(cardEndRefusal(null), 'address-first')
    assert.equal(cardEndRefusal('ana@example.org'), null)
  })
})
