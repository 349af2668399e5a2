import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainTaxNumber } from './tax-numbers.ts'

describe('a tax number', () => {
  it('is taken with or without its signs where its last digit is right', () => {
    assert.equal(plainTaxNumber('PE', '20 51233379-7'), '20512333797')
    assert.equal(plainTaxNumber('CL', '12.531.909-2'), '125319092')
    assert.equal(plainTaxNumber('CO', '213.123.432-1'), '2131234321')
    assert.equal(plainTaxNumber('MX', 'GODE 561231 GR8'), 'GODE561231GR8')
  })

  it('is refused where a digit is wrong', () => {
    assert.equal(plainTaxNumber('PE', '20512333798'), null)
    assert.equal(plainTaxNumber('CL', '12.531.909-3'), null)
    assert.equal(plainTaxNumber('CO', 'no tengo'), null)
  })

  it('of another country is taken as it is', () => {
    assert.equal(plainTaxNumber('AR', '30-50001091-2'), '30500010912')
    assert.equal(plainTaxNumber('AR', '1'), null)
  })
})
