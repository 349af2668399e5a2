import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { registrationRefusal } from './device-registration.ts'

const key = { x: 'a', y: 'b' }
const registered = { actorId: 'ana', key, revokedAt: null }

describe('a device that asks again', () => {
  it('is the same with the same key and one of the same owners', () =>
    assert.equal(registrationRefusal(registered, { key, owners: [null, 'ana'] }), null))
  it('is not the same with another key', () =>
    assert.equal(registrationRefusal(registered, { key: { x: 'a', y: 'c' }, owners: ['ana'] }), 'other-key'))
  it('does not change its owner', () =>
    assert.equal(registrationRefusal(registered, { key, owners: ['bruno', null] }), 'other-owner'))
  it('does not come back once it was revoked', () =>
    assert.equal(
      registrationRefusal({ ...registered, revokedAt: new Date(0) }, { key, owners: ['ana'] }),
      'device-revoked',
    ))
})
