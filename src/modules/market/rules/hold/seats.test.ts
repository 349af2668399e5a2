import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { seatMeetings } from './seats.ts'

describe('tables', () => {
  it('are never given twice in a slot, and who sits stays', () => {
    const any = fc.array(
      fc.record({ slot: fc.nat(3), keeper: fc.option(fc.constantFrom('a', 'b', 'c', 'd')), wanted: fc.nat(4) }),
      { maxLength: 15 },
    )
    fc.assert(
      fc.property(any, fc.boolean(), (given, isPublished) => {
        const here = given.filter(
          ({ slot, keeper }, number) =>
            given.slice(0, number).filter((each) => each.slot === slot).length < 5 &&
            !given.slice(0, number).some((each) => keeper !== null && each.keeper === keeper && each.slot === slot),
        )
        const first = seatMeetings(
          here.map((each) => ({ ...each, desk: null })),
          5,
        )
        assert.equal(new Set(first.map((desk, number) => `${here[number]?.slot} ${desk}`)).size, here.length)
        assert.ok(first.every((desk) => desk >= 0 && desk < 5))
        const again = seatMeetings(
          here.map((each, number) => ({ ...each, desk: isPublished || number % 2 ? (first[number] ?? null) : null })),
          5,
        )
        assert.equal(new Set(again.map((desk, number) => `${here[number]?.slot} ${desk}`)).size, here.length)
        if (isPublished) assert.deepEqual(again, first)
      }),
    )
  })

  it('are kept by whoever keeps theirs, as long as there are enough', () => {
    const meetings = [0, 1, 2].flatMap((slot) =>
      ['a', 'b'].map((keeper, at) => ({ slot, keeper, desk: null, wanted: (slot + at) % 2 })),
    )
    const desks = seatMeetings(meetings, 2)
    for (const keeper of ['a', 'b'])
      assert.equal(new Set(desks.filter((_, number) => meetings[number]?.keeper === keeper)).size, 1)
  })
})
