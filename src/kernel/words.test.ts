import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { distinctWords, misspeltWords, prefixQuery, searchWords } from './words.ts'

describe('what is searched', () => {
  it('is words without case, accents and signs, each once', () => {
    assert.deepEqual(searchWords('  ¿Cuánto   CUESTA mi niña? & cuesta | !'), ['cuanto', 'cuesta', 'mi', 'nina'])
  })

  it('is eight words at most', () => assert.equal(searchWords('a b c d e f g h i j').length, 8))

  it('is nothing when nothing but signs is typed', () => assert.deepEqual(searchWords('¿?!'), []))

  it('becomes beginnings of words that no sign can break out of', () => {
    assert.equal(prefixQuery(searchWords("o'higgins precio")), "'o''higgins':* & 'precio':*")
  })

  it('is forgiven only where a word is long enough to be recognised', () => {
    assert.deepEqual(misspeltWords(['de', 'presio']), ['presio'])
    assert.deepEqual(misspeltWords(['de']), ['de'])
  })

  it('compares with each word of a course once', () => {
    assert.equal(distinctWords(['Tu año, tu Año', 'precio']), 'tu ano precio')
  })
})
