import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dayIn, hourIn, instantOf, isZone } from './zoned.ts'

const iso = (...given: Parameters<typeof instantOf>) => instantOf(...given)?.toISOString() ?? null

describe('hours in a zone', () => {
  it('are instants, and come back', () => {
    assert.equal(iso('2026-12-01', '09:00', 'America/Lima'), '2026-12-01T14:00:00.000Z')
    assert.equal(hourIn(new Date('2026-12-01T14:00:00Z'), 'America/Santiago'), '11:00')
    assert.equal(dayIn(new Date('2026-12-02T03:00:00Z'), 'America/Bogota'), '2026-12-01')
  })

  it('change with the clocks of most of Chile and not of Magallanes, of the border of Mexico and not of its middle', () => {
    const both = (zone: string) => [iso('2026-04-04', '09:00', zone), iso('2026-04-06', '09:00', zone)]
    assert.deepEqual(both('America/Santiago'), ['2026-04-04T12:00:00.000Z', '2026-04-06T13:00:00.000Z'])
    assert.deepEqual(both('America/Punta_Arenas'), ['2026-04-04T12:00:00.000Z', '2026-04-06T12:00:00.000Z'])
    const march = (zone: string) => [iso('2026-03-07', '09:00', zone), iso('2026-03-09', '09:00', zone)]
    assert.deepEqual(march('America/Tijuana'), ['2026-03-07T17:00:00.000Z', '2026-03-09T16:00:00.000Z'])
    assert.deepEqual(march('America/Mexico_City'), ['2026-03-07T15:00:00.000Z', '2026-03-09T15:00:00.000Z'])
  })

  it('that a change of the clocks leaves out are none; of one that comes twice the first is meant', () => {
    assert.equal(iso('2026-09-06', '00:30', 'America/Santiago'), null)
    assert.equal(iso('2026-04-04', '23:30', 'America/Santiago'), '2026-04-05T02:30:00.000Z')
  })

  it('are none on a day or in a zone that does not exist', () => {
    assert.equal(iso('2026-02-30', '09:00', 'America/Lima'), null)
    assert.equal(iso('2026-12-01', '25:00', 'America/Lima'), null)
    assert.equal(iso('2026-12-01', '09:00', 'America/Cusco'), null)
    assert.equal(isZone('America/Cusco'), false)
    assert.equal(isZone('America/Bogota'), true)
  })
})
