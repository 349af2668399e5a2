import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nameKey, webKey } from './duplicates.ts'

describe('what makes two organisations look like one', () => {
  it('forgives accents, case, signs and legal forms of a name', () => {
    for (const [one, other] of [
      ['Textiles Ñusta S.A.C.', 'TEXTILES ÑUSTA'],
      ['Editorial Cóndor, S. de R.L. de C.V.', 'editorial condor'],
      ['Música del Sur SpA', 'Musica del Sur Ltda.'],
      ['Comunidad Tzʼutujil A.C.', "comunidad tz'utujil"],
    ] as const)
      assert.equal(nameKey(one), nameKey(other))
  })

  it('leaves a name that is nothing but such words, and tells ñ from n', () => {
    assert.equal(nameKey('S.A.'), 's')
    assert.notEqual(nameKey('Caña'), nameKey('Cana'))
  })

  it('compares hosts, and pages where many share a host', () => {
    assert.equal(webKey('https://www.taller.example/tienda'), webKey('http://taller.example'))
    assert.notEqual(webKey('https://instagram.com/ana'), webKey('https://www.instagram.com/luz'))
    assert.equal(webKey('https://instagram.com/Ana/'), webKey('https://www.instagram.com/ana'))
    assert.equal(webKey(null), null)
  })
})
