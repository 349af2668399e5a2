import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { moved, nearest, nearness, showing, zoomed } from './map-window.ts'

const sheet = { x: 0, y: 0, width: 360, height: 500 }

describe('the window on the map', () => {
  it('never leaves the sheet nor loses its proportions, however it is moved', () => {
    const step = fc.record({
      factor: fc.double({ min: 0.2, max: 5, noNaN: true }),
      x: fc.double({ min: 0, max: 360, noNaN: true }),
      y: fc.double({ min: 0, max: 500, noNaN: true }),
      across: fc.double({ min: -2, max: 2, noNaN: true }),
      down: fc.double({ min: -2, max: 2, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let seen = sheet
        for (const one of steps) seen = moved(zoomed(seen, sheet, one), sheet, one)
        assert.ok(seen.x >= -1e-9 && seen.y >= -1e-9)
        assert.ok(seen.x + seen.width <= 360 + 1e-9 && seen.y + seen.height <= 500 + 1e-9)
        assert.ok(Math.abs(seen.height / seen.width - 500 / 360) < 1e-9)
        assert.ok(nearness(seen, sheet) <= nearest + 1e-9 && nearness(seen, sheet) >= 1 - 1e-9)
      }),
    )
  })

  it('keeps still what is pointed at', () => {
    const seen = zoomed(sheet, sheet, { factor: 2, x: 90, y: 250 })
    assert.deepEqual(seen, { x: 45, y: 125, width: 180, height: 250 })
  })

  it('goes to what is out of sight, and stays where it is seen', () => {
    const seen = { x: 0, y: 0, width: 90, height: 125 }
    assert.equal(showing(seen, sheet, { x: 10, y: 10 }), seen)
    assert.deepEqual(showing(seen, sheet, { x: 200, y: 300 }), { x: 155, y: 237.5, width: 90, height: 125 })
  })
})
