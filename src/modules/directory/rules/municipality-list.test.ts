import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readMunicipalities } from './municipality-list.ts'

const points = (code: string) => (code === 'PE-AYA' ? { latitude: -13.9, longitude: -74 } : undefined)
const line = { code: '1', name: 'Un Lugar', territory: 'PE-AYA', latitude: '-13,05', longitude: '-74.13' }

describe('a list of municipalities', () => {
  it('is read with commas or points', () => {
    assert.deepEqual(readMunicipalities([line], points), {
      municipalities: [{ code: '1', name: 'Un Lugar', territory: 'PE-AYA', latitude: -13.05, longitude: -74.13 }],
      faults: [],
    })
  })

  for (const [fault, wrong] of Object.entries({
    'no-code': { code: ' ' },
    'no-name': { name: '' },
    'code-twice': { code: '1' },
    'not-a-territory': { territory: 'AR-B' },
    'not-a-point': { latitude: 'cerca' },
    swapped: { latitude: '-74.13', longitude: '-13.05' },
    'far-away': { latitude: '60', longitude: '20' },
  }))
    it(`says of a line that is wrong: ${fault}`, () => {
      const { faults, municipalities } = readMunicipalities([line, { ...line, code: '2', ...wrong }], points)
      assert.deepEqual(faults, [{ line: 3, fault }])
      assert.equal(municipalities.length, 1)
    })
})
