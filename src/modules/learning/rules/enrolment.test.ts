import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compareVersions, studyVersion } from './enrolment.ts'

describe('the version that a learner studies', () => {
  const published = ['1.9.0', '1.10.0', '1.2.3']

  it('is the newest for whoever begins', () =>
    assert.deepEqual(studyVersion(null, published), { version: '1.10.0', newer: null }))
  it('is the one begun, and she is told of a newer', () =>
    assert.deepEqual(studyVersion('1.9.0', published), { version: '1.9.0', newer: '1.10.0' }))
  it('stays the one begun when it is withdrawn', () => {
    assert.deepEqual(studyVersion('2.0.0', published), { version: '2.0.0', newer: null })
    assert.deepEqual(studyVersion('1.0.0', []), { version: '1.0.0', newer: null })
  })
  it('is none where nothing is published', () => assert.equal(studyVersion(null, []), null))

  it('compares versions by number', () => {
    assert.deepEqual([...published, '1.2.10', '0.9.9'].sort(compareVersions), [
      '0.9.9',
      '1.2.3',
      '1.2.10',
      '1.9.0',
      '1.10.0',
    ])
    assert.equal(compareVersions('1.0.0', '1.0.0'), 0)
  })
})
