import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { canonicalCode, certificateCode, groupedCode } from './certificate-code.ts'

const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 })

describe('certificate code', () => {
  it('carries all 80 bits', () => {
    assert.equal(certificateCode(new Uint8Array(10)), '0000000000000000')
    assert.equal(certificateCode(new Uint8Array(10).fill(255)), 'ZZZZZZZZZZZZZZZZ')
    fc.assert(
      fc.property(tenBytes, tenBytes, (one, other) => {
        const same = one.every((byte, at) => byte === other[at])
        assert.equal(certificateCode(one) === certificateCode(other), same)
      }),
    )
  })

  it('is found again however it is typed', () => {
    fc.assert(
      fc.property(tenBytes, (bytes) => {
        const code = certificateCode(bytes)
        assert.equal(canonicalCode(groupedCode(code)), code)
        assert.equal(canonicalCode(` ${groupedCode(code).toLowerCase().replaceAll('-', ' ')} `), code)
        assert.equal(canonicalCode(code.replaceAll('0', 'o').replaceAll('1', 'l')), code)
      }),
    )
    assert.equal(canonicalCode('7f3a–9kq2 OOOO-iiII'), '7F3A9KQ200001111')
  })

  it('is none when it is too short, too long or has a letter that none has', () => {
    for (const typed of ['', '7F3A-9KQ2', '7F3A-9KQ2-0000-0000-0', '7F3A-9KQ2-0000-000U', '../../../etc/passwd'])
      assert.equal(canonicalCode(typed), null, typed)
  })

  it('is printed in fours', () => assert.equal(groupedCode('7F3A9KQ200001111'), '7F3A-9KQ2-0000-1111'))
})
