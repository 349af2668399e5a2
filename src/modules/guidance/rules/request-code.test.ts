import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { canonicalCode, groupedCode, referenceOf, requestCode } from './request-code.ts'

const code = requestCode(Uint8Array.from({ length: 16 }, (_, at) => at * 17))

describe('request code', () => {
  it('is read back however it was written down', () => {
    assert.equal(canonicalCode(` ${groupedCode(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `), code)
  })
  it('is none when a letter is missing or foreign', () => {
    assert.equal(canonicalCode(code.slice(1)), null)
    assert.equal(canonicalCode(`${code.slice(1)}U`), null)
  })
  it('gives a reference that is only half of it', () => {
    assert.match(referenceOf(code), /^\w{4}-\w{4}$/)
    assert.ok(groupedCode(code).startsWith(referenceOf(code)))
  })
})
