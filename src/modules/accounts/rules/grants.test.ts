import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { grantOf, revocationRefusal } from './grants.ts'

describe('a grant', () => {
  it('of an officer names one country', () => {
    const wish = { role: 'officer', country: 'PE', reason: 'asked by the ministry' }
    assert.deepEqual(grantOf(wish), wish)
    assert.equal(grantOf({ ...wish, country: '' }), 'country-missing')
    assert.equal(grantOf({ ...wish, country: 'BR' }), 'country-missing')
  })
  it('of another role names none', () => {
    assert.equal(grantOf({ role: 'editor', country: 'PE', reason: 'edits' }), 'country-not-used')
    assert.deepEqual(grantOf({ role: 'editor', country: '', reason: 'edits' }), {
      role: 'editor',
      country: null,
      reason: 'edits',
    })
  })
  it('says why', () => assert.equal(grantOf({ role: 'editor', country: '', reason: '' }), 'reason-missing'))
  it('is of a role that can be given', () => {
    assert.equal(grantOf({ role: 'learner', country: '', reason: 'x' }), 'role-unknown')
    assert.equal(grantOf({ role: 'emperor', country: '', reason: 'x' }), 'role-unknown')
  })
})

describe('taking a role away', () => {
  it('leaves at least one administrator', () => {
    assert.equal(revocationRefusal({ role: 'administrator', revoked: false }, 1), 'last-administrator')
    assert.equal(revocationRefusal({ role: 'administrator', revoked: false }, 2), null)
  })
  it('happens once', () => assert.equal(revocationRefusal({ role: 'editor', revoked: true }, 1), 'not-granted'))
})
