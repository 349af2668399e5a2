import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { namesIn } from './card-names.ts'

describe('names, one a line', () => {
  it('are taken in their order, without what surrounds them', () =>
    assert.deepEqual(namesIn(' Ana  Quispe \r\n\nRosa\n').names, ['Ana Quispe', 'Rosa']))
  it('may be the same: two people of one village are', () => assert.deepEqual(namesIn('Ana\nAna').faults, []))
  it('are missing where there is none', () =>
    assert.deepEqual(namesIn(' \n ').faults, [{ fault: 'names-missing', number: 0 }]))
  it('are refused by the line as it was typed', () =>
    assert.deepEqual(namesIn(`Ana\n\n${'a'.repeat(101)}\n${'á'.repeat(100)}`).faults, [
      { fault: 'name-long', line: 3 },
    ]))
  it('are sixty at most', () =>
    assert.deepEqual(namesIn('Ana\n'.repeat(61)).faults, [{ fault: 'names-many', number: 61 }]))
})
