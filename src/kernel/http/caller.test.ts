import assert from 'node:assert/strict'
import { BlockList } from 'node:net'
import { describe, it } from 'node:test'
import { callerAddress } from './caller.ts'

const proxies = new BlockList()
proxies.addSubnet('10.0.0.0', 8, 'ipv4')

describe('the address of the caller', () => {
  it('is the connection, whatever the header claims, when no proxy is trusted', () => {
    assert.equal(callerAddress('198.51.100.7', '203.0.113.1', new BlockList()), '198.51.100.7')
  })
  it('is what a trusted proxy says', () =>
    assert.equal(callerAddress('10.0.0.2', '203.0.113.1', proxies), '203.0.113.1'))
  it('is not what the caller wrote before the proxy added hers', () => {
    assert.equal(callerAddress('10.0.0.2', '1.1.1.1, 203.0.113.1', proxies), '203.0.113.1')
  })
  it('passes over a chain of trusted proxies', () =>
    assert.equal(callerAddress('10.0.0.2', '203.0.113.1, 10.0.0.9', proxies), '203.0.113.1'))
  it('reads an IPv4 address that is written as IPv6', () =>
    assert.equal(callerAddress('::ffff:10.0.0.2', '203.0.113.1', proxies), '203.0.113.1'))
  it('survives nonsense in the header', () =>
    assert.doesNotThrow(() => callerAddress('10.0.0.2', '<script>,,', proxies)))
})
