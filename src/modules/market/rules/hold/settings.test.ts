import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sessionFault, slotsOf } from './settings.ts'

const minute = 60_000
const session = (starts: number, ends: number) => ({ starts: starts * minute, ends: ends * minute })

describe('the slots of a round', () => {
  it('lie whole inside their sessions, one after the other, numbered from 0', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(600), fc.nat(300)), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 5, max: 60 }),
        (given, slotMinutes) => {
          const sessions = given.map(([starts, length], at) => session(starts + at * 2000, starts + length + at * 2000))
          const slots = slotsOf({ sessions, slotMinutes })
          assert.deepEqual(
            slots.map(({ number }) => number),
            slots.map((_, at) => at),
          )
          slots.forEach(({ starts, ends }, at) => {
            assert.equal(ends - starts, slotMinutes * minute)
            assert.ok(sessions.some((each) => each.starts <= starts && ends <= each.ends))
            assert.ok(starts >= (slots[at - 1]?.ends ?? -Infinity))
          })
        },
      ),
    )
  })

  it('are refused where the sessions make no sense, each fault by its name', () => {
    const of = (...sessions: ReturnType<typeof session>[]) => sessionFault({ sessions, slotMinutes: 15 })
    assert.equal(of(), 'none')
    assert.equal(of(session(60, 0)), 'ends-before')
    assert.equal(of(session(0, 60), session(45, 120)), 'overlaps')
    assert.equal(of(session(0, 10)), 'no-slot')
    assert.equal(of(session(0, 15 * 201)), 'too-many-slots')
    assert.equal(of(session(0, 60), session(60, 120)), null)
  })
})
