import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { OperatorProblem } from '../problem.ts'
import { readSettings } from './settings.ts'

describe('settings', () => {
  it('need nothing: loopback, port 3000, this machine only', () => {
    const settings = readSettings({})
    assert.deepEqual(
      [settings.HOST, settings.PORT, settings.origin, settings.local, settings.secure],
      ['127.0.0.1', 3000, 'http://localhost:3000', true, false],
    )
  })

  it('name every fault at once', () => {
    const broken = {
      PORT: '70000',
      BASE_URL: 'ftp://x',
      DEMO: 'yes',
      TRUST_PROXY: '10.0.0.0/8, nonsense',
      SMTP_URL: 'http://mail',
    }
    assert.throws(
      () => readSettings(broken),
      (problem) =>
        problem instanceof OperatorProblem && Object.keys(broken).every((name) => problem.message.includes(name)),
    )
  })

  it('take an empty variable for an absent one', () => assert.equal(readSettings({ PORT: '' }).PORT, 3000))

  it('take an https address for a public and secure place', () => {
    const { secure, local, origin } = readSettings({ BASE_URL: 'https://conecta.example/' })
    assert.deepEqual([secure, local, origin], [true, false, 'https://conecta.example'])
  })

  it('refuse an address with a path, under which no page would be found', () => {
    assert.throws(() => readSettings({ BASE_URL: 'https://conecta.example/site' }), OperatorProblem)
  })
})
