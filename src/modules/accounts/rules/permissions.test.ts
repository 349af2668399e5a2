import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { may, rolesWith } from './permissions.ts'

const holding = (role: string, country: string | null = null) => ({ roles: [{ role, country }] })

describe('a permission', () => {
  it('is nobody’s who is signed out or only learns', () => {
    assert.equal(may(null, 'figures.read'), false)
    assert.equal(may({ roles: [] }, 'figures.read'), false)
  })
  it('comes with the role', () => {
    assert.equal(may(holding('editor'), 'courses.publish'), true)
    assert.equal(may(holding('editor'), 'roles.grant'), false)
  })
  it('is an officer’s for one country, and for nothing that belongs to none', () => {
    const diego = holding('officer', 'PE')
    assert.equal(may(diego, 'figures.read'), true)
    assert.equal(may(diego, 'figures.read', 'PE'), true)
    assert.equal(may(diego, 'figures.read', 'CL'), false)
    assert.equal(may(diego, 'certificates.withdraw', null), false)
  })
  it('is the secretariat’s for every country', () => {
    assert.equal(may(holding('secretariat'), 'figures.read', 'CL'), true)
    assert.equal(may(holding('secretariat'), 'certificates.withdraw', null), true)
  })
  it('is never a role’s that is not in the table', () => assert.equal(may(holding('emperor'), 'audit.read'), false))
  it('says who has it', () => assert.deepEqual(rolesWith('roles.grant'), ['administrator']))
})
