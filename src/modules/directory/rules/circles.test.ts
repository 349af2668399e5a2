import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { radiusOf, spread } from './circles.ts'

const sheet = { width: 360, height: 400, gap: 1 }

describe('circles of the map', () => {
  it('follow their number by area, and are never too small to be touched', () => {
    const sizes = { smallest: 12, largest: 30 }
    assert.equal(radiusOf(100, 100, sizes), 30)
    assert.equal(radiusOf(25, 100, sizes), 15)
    assert.equal(radiusOf(1, 100, sizes), 12)
    assert.equal(radiusOf(0, 0, sizes), 12)
  })

  it('make room for each other inside the picture, wherever they belong', () => {
    const circle = fc.record({
      x: fc.integer({ min: 0, max: 360 }),
      y: fc.integer({ min: 0, max: 400 }),
      radius: fc.constantFrom(12, 13, 20),
    })
    fc.assert(
      fc.property(fc.array(circle, { maxLength: 33 }), (circles) => {
        const placed = spread(circles, sheet)
        for (const { x, y, radius } of placed)
          assert.ok(x >= radius && x <= 360 - radius && y >= radius && y <= 400 - radius)
        const pairs = placed.flatMap((one, at) => placed.slice(at + 1).map((other) => ({ one, other })))
        for (const { one, other } of pairs) {
          const apart = Math.hypot(one.x - other.x, one.y - other.y)
          // A crowd at an edge may still lean on each other, by less than a finger notices.
          assert.ok(apart > (one.radius + other.radius) * 0.75, `${apart}`)
        }
      }),
    )
  })

  it('leave alone who has room', () => {
    const circles = [
      { x: 50, y: 50, radius: 12 },
      { x: 200, y: 200, radius: 30 },
    ]
    assert.deepEqual(spread(circles, sheet), circles)
  })
})
