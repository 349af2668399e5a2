import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Freshness } from './freshness.ts'
import { readPosition } from './position.ts'

const lag = 5000

describe('positions', () => {
  it('are read as PostgreSQL writes them, and nothing else is read', () => {
    assert.equal(readPosition('16/B374D848'), 0x16_b374d848n)
    for (const text of ['', '16', '16/', 'x/1', '1/2/3', undefined]) assert.equal(readPosition(text), null)
  })
})

describe('the freshness of a replica', () => {
  it('is in doubt until both have spoken, and once it has been silent for a while', () => {
    const freshness = new Freshness(lag)
    assert.equal(freshness.doubt(0), 'silent')
    freshness.replicaSaid(10n, 0)
    assert.equal(freshness.doubt(0), 'behind')
    freshness.primarySaid(10n, 0)
    assert.equal(freshness.doubt(0), null)
    assert.equal(freshness.doubt(3001), 'silent')
    freshness.replicaSaid(null, 3100)
    assert.equal(freshness.doubt(3100), 'silent')
  })

  it('counts its age by what the primary wrote, so that a quiet site does not look stale', () => {
    const freshness = new Freshness(lag)
    for (let at = 0; at <= 60_000; at += 1000) {
      freshness.primarySaid(10n, at)
      freshness.replicaSaid(10n, at)
      assert.equal(freshness.doubt(at), null)
    }
    for (let at = 61_000; at <= 70_000; at += 1000) {
      freshness.primarySaid(20n, at)
      freshness.replicaSaid(10n, at)
      assert.equal(freshness.doubt(at), at < 66_000 ? null : 'behind', String(at))
    }
    freshness.replicaSaid(20n, 70_000)
    assert.equal(freshness.doubt(70_000), null)
  })

  it('goes on while the primary is silent, since nothing new is written', () => {
    const freshness = new Freshness(lag)
    freshness.primarySaid(10n, 0)
    freshness.replicaSaid(10n, 30_000)
    assert.equal(freshness.doubt(30_000), null)
  })

  it('keeps whoever wrote from it until it has that', () => {
    const freshness = new Freshness(lag)
    freshness.primarySaid(10n, 0)
    freshness.replicaSaid(10n, 0)
    assert.equal(freshness.has(null, 0), true)
    assert.equal(freshness.has(10n, 0), true)
    assert.equal(freshness.has(11n, 0), false)
  })

  it('keeps everybody from it until it has what was heard of', () => {
    const freshness = new Freshness(lag)
    freshness.primarySaid(10n, 0)
    freshness.replicaSaid(10n, 0)
    freshness.await('unknown')
    assert.equal(freshness.has(null, 0), false)
    freshness.await(12n)
    assert.equal(freshness.has(null, 0), false)
    freshness.replicaSaid(12n, 0)
    assert.equal(freshness.has(null, 0), true)
  })
})
