import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { chooseProfile } from './choose-profile.ts'

const profile = (device: string, actor: string | null, name: string | null) => ({
  device,
  actor,
  name,
  revoked: false,
  createdAt: `2026-11-0${device}T00:00:00Z`,
})
const ana = profile('1', 'actor-ana', 'Ana')
const bruno = profile('2', 'actor-bruno', 'Bruno')
const unknown = profile('3', null, null)
const visitor = profile('4', 'actor-visitor', null)
const all = [bruno, ana, unknown, visitor]
const server = (id: string | null, name: string | null = null) => ({
  from: 'server' as const,
  actor: id === null ? null : { id, name },
})

describe('whose work is done on a page', () => {
  it('is hers whom the page of the server names, whoever used the phone last', () => {
    assert.deepEqual(chooseProfile(all, '1', server('actor-bruno', 'Bruno')), { device: '2' })
    assert.deepEqual(chooseProfile([bruno], '2', server('actor-ana', 'Ana')), {
      make: { actor: 'actor-ana', name: 'Ana' },
    })
  })

  it('is a visitor’s where the server names nobody, never the last person’s', () => {
    assert.deepEqual(chooseProfile(all, '1', server(null)), { device: '3' })
    assert.deepEqual(chooseProfile([ana, visitor], '1', server(null)), { make: { actor: null, name: null } })
  })

  it('is a new visitor’s where the last one turned out to be somebody else, or of whom somebody said so', () => {
    for (const left of [unknown, visitor].map((one) => ({ ...one, left: true })))
      assert.deepEqual(chooseProfile([left], left.device, server(left.actor)), {
        make: { actor: left.actor, name: null },
      })
    assert.deepEqual(chooseProfile([{ ...unknown, left: true }], '3', { from: 'phone' }), {
      make: { actor: null, name: null },
    })
  })

  it('is that visitor’s whom the server knows by her cookie', () => {
    assert.deepEqual(chooseProfile(all, null, server('actor-visitor')), { device: '4' })
  })

  it('goes on with whoever uses the phone where the page was kept on it', () => {
    assert.deepEqual(chooseProfile(all, '1', { from: 'phone' }), { device: '1' })
    assert.deepEqual(chooseProfile(all, 'gone', { from: 'phone' }), { make: { actor: null, name: null } })
    assert.deepEqual(chooseProfile([], null, { from: 'phone' }), { make: { actor: null, name: null } })
  })

  it('is signed with no key that she took away', () => {
    const revoked = { ...ana, revoked: true }
    assert.deepEqual(chooseProfile([revoked], '1', server('actor-ana', 'Ana')), {
      make: { actor: 'actor-ana', name: 'Ana' },
    })
  })

  it('stays with the first device where one person has two, since a visitor’s became hers', () => {
    const hers = profile('5', 'actor-ana', 'Ana')
    assert.deepEqual(chooseProfile([hers, ana], null, server('actor-ana', 'Ana')), { device: '1' })
  })
})
