import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { byteRange } from './byte-range.ts'

describe('a range of bytes', () => {
  it('is from a byte to a byte, to the end, or the last so many', () => {
    assert.deepEqual(byteRange('bytes=0-9', 100), { first: 0, last: 9 })
    assert.deepEqual(byteRange('bytes=90-', 100), { first: 90, last: 99 })
    assert.deepEqual(byteRange('bytes=-10', 100), { first: 90, last: 99 })
    assert.deepEqual(byteRange('bytes=-500', 100), { first: 0, last: 99 })
    assert.deepEqual(byteRange('bytes=50-5000', 100), { first: 50, last: 99 })
  })

  it('cannot be met outside the file', () => {
    assert.equal(byteRange('bytes=100-', 100), 'unsatisfiable')
    assert.equal(byteRange('bytes=-0', 100), 'unsatisfiable')
  })

  it('is passed over where it is several, broken or absent', () => {
    for (const header of [undefined, '', 'bytes=-', 'bytes=9-3', 'bytes=0-1,4-5', 'lines=0-3'])
      assert.equal(byteRange(header, 100), null)
  })
})
