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

  it('say of a bucket everything that is wrong, and never its secret', () => {
    const faults = (given: Record<string, string>) => {
      try {
        readSettings({ FILES_SECRET: 'hush', ...given })
        return 'none'
      } catch (problem) {
        return problem instanceof OperatorProblem ? problem.message : 'another'
      }
    }
    const url = 'https://s3.example/bucket'
    assert.match(faults({ FILES_URL: 'ftp://s3.example/bucket' }), /FILES_URL: must begin with https/)
    assert.match(faults({ FILES_URL: 'https://s3.example/' }), /FILES_URL: must name a bucket/)
    assert.match(faults({ FILES_URL: 'https://me:hush2@s3.example/b' }), /FILES_URL: must hold no key/)
    assert.match(faults({ FILES_URL: `${url}?region=x` }), /FILES_URL: must end with the bucket/)
    assert.match(faults({ FILES_URL: url }), /FILES_KEY: must be set/)
    assert.match(faults({}), /FILES_KEY: is of use only/)
    assert.match(faults({ FILES_URL: 'nonsense', PORT: 'x' }), /PORT[\s\S]*FILES_URL/)
    for (const given of [{ FILES_URL: 'https://me:hush2@s3.example/b' }, { FILES_URL: url }])
      assert.doesNotMatch(faults(given), /hush/)
    assert.equal(faults({ FILES_URL: `${url}/conecta/`, FILES_KEY: 'k' }), 'none')
    assert.equal(readSettings({ FILES_URL: 'file:///mnt/files/' }).FILES_URL, 'file:///mnt/files')
  })
})
