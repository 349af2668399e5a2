import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countText } from './count-text.ts'
import { countedOnly } from './counted.ts'
import { mapView } from './map-view.ts'

describe('what is counted', () => {
  it('answers a filter of what the counts are kept by, and no other', () => {
    assert.deepEqual(countedOnly({ q: '', kind: 'venture', country: 'PE' }), { kind: 'venture', country: 'PE' })
    assert.equal(countedOnly({ q: 'tejido', country: 'PE' }), null)
    assert.equal(countedOnly({ q: '', trade: 'weaving' }), null)
  })

  it('is written as each language writes it', () => {
    assert.deepEqual(
      ['es', 'en', 'pt'].map((locale) => [countText(950, locale), countText(2000, locale), countText(1234567, locale)]),
      [
        ['950', '2000', '1\u00A0234\u00A0567'],
        ['950', '2,000', '1,234,567'],
        ['950', '2.000', '1.234.567'],
      ],
    )
  })
})

describe('what the map shows', () => {
  it('is as near as the filter, and the four countries where it names another', () => {
    assert.deepEqual(mapView({ q: '' }), { zoom: 'bloc' })
    assert.deepEqual(mapView({ q: '', country: 'DE' }), { zoom: 'bloc' })
    assert.deepEqual(mapView({ q: '', country: 'CL' }, '1.1.1'), { zoom: 'country', country: 'CL' })
    assert.deepEqual(mapView({ q: '', territory: 'PE-AYA' }), {
      zoom: 'territory',
      country: 'PE',
      territory: 'PE-AYA',
      cell: null,
    })
  })
})
