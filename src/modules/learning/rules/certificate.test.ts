import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nameChoice } from './certificate.ts'

describe('the name on a certificate', () => {
  it('is hers to show or not', () => {
    assert.deepEqual(nameChoice('yes', '  Ana   Quispe Mamani '), { name: 'Ana Quispe Mamani', refusal: null })
    assert.deepEqual(nameChoice('no', 'Ana Quispe'), { name: null, refusal: null })
    assert.equal(nameChoice(null, 'Ana').refusal, 'name-choice-missing')
  })

  it('is written as her language writes it', () => {
    for (const name of ["Nayeli Xóchitl O'Higgins", 'Jꞌatel Pérez', 'Mɨxi Ñandú', 'José M. Díaz-Ortiz', 'ẍoa'])
      assert.deepEqual(nameChoice('yes', name), { name: name.normalize('NFC'), refusal: null })
  })

  it('is refused empty, endless, or in signs that the document cannot show', () => {
    assert.equal(nameChoice('yes', '  ').refusal, 'name-missing')
    assert.equal(nameChoice('yes', 'a'.repeat(101)).refusal, 'name-long')
    for (const name of ['山田', 'Ana\u202eanA', 'Ana 🧶', '<b>Ana', '...'])
      assert.equal(nameChoice('yes', name).refusal, 'name-letters', name)
  })
})
