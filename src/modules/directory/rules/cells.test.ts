import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { boundsOf, cellOf, cellText, deepest, depthFor } from './cells.ts'

describe('squares of the map', () => {
  it('stand in an address and come back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: deepest }),
        fc.double({ min: -89.9, max: 89.9, noNaN: true }),
        fc.double({ min: -179.9, max: 179.9, noNaN: true }),
        (depth, latitude, longitude) => {
          const cell = {
            depth,
            row: Math.floor(latitude * 2 ** depth) + 0,
            column: Math.floor(longitude * 2 ** depth) + 0,
          }
          assert.deepEqual(cellOf(cellText(cell)), cell)
          const { south, north, west, east } = boundsOf(cell)
          assert.ok(south <= latitude && latitude < north && west <= longitude && longitude < east)
        },
      ),
    )
  })

  it('are nothing where the address says nothing', () => {
    for (const text of [undefined, '', '7', '7.1', '15.1.1', '3.9999.1', '1.1.1.1', 'x.y.z', '2.1e3.4'])
      assert.equal(cellOf(text), null, text)
  })

  it('are about eight across, and no smaller than can be told apart', () => {
    assert.equal(depthFor(8), 0)
    assert.equal(depthFor(1), 3)
    assert.equal(depthFor(1e-9), deepest)
  })
})
