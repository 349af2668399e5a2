import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Unclear } from './arguments.ts'
import { readPeer } from './peer.ts'

const folder = mkdtempSync(join(tmpdir(), 'conecta-peer-'))
const written = (content: unknown) => {
  const file = join(folder, 'peer.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('another site', () => {
  it('is read from a file', () => {
    const peer = readPeer(written({ name: 'other', base: 'http://127.0.0.1:8080/', pid: 7, paths: { home: '/' } }))
    assert.deepEqual(peer, { name: 'other', base: 'http://127.0.0.1:8080', pid: 7, paths: { home: '/' } })
  })

  it('is refused in a sentence where it is not on this machine, or the file says what nobody understands', () => {
    const right = { name: 'other', base: 'http://localhost', paths: {} }
    assert.throws(
      () => readPeer(written({ ...right, base: 'http://example.org' })),
      (problem) => problem instanceof Unclear && /only made on this machine/.test(problem.message),
    )
    assert.throws(() => readPeer(written({ ...right, paths: { kitchen: '/' } })), Unclear)
    assert.throws(() => readPeer(written({ ...right, colour: 'red' })), Unclear)
    assert.throws(() => readPeer(join(folder, 'nowhere.json')), Unclear)
  })
})
