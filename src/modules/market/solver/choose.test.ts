import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Candidate } from '../rules/hold/wishes.ts'
import { type Caps, choose } from './choose.ts'

const people = fc
  .record({ most: fc.nat(3), least: fc.nat(2) })
  .map(({ most, least }): Caps => ({ most, least: Math.min(most, least) }))

const anyWishes = fc
  .record({
    sellers: fc.array(people, { minLength: 1, maxLength: 4 }),
    buyers: fc.array(people, { minLength: 1, maxLength: 4 }),
    pairs: fc.uniqueArray(fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom(2, 5, 8, 11)), {
      selector: ([seller, buyer]) => `${seller} ${buyer}`,
      maxLength: 10,
    }),
  })
  .map(({ sellers, buyers, pairs }) => ({
    caps: new Map([
      ...sellers.map((caps, at) => [`s${at}`, caps] as const),
      ...buyers.map((caps, at) => [`b${at}`, caps] as const),
    ]),
    candidates: pairs
      .filter(([seller, buyer]) => seller < sellers.length && buyer < buyers.length)
      .map(([seller, buyer, value]): Candidate => ({
        seller: `s${seller}`,
        buyer: `b${buyer}`,
        value,
        isMutual: false,
      })),
  }))

const missing = 50

/** What a choice is worth: its values, less what is missing of anybody's least. */
function worthOf(chosen: readonly Candidate[], candidates: readonly Candidate[], caps: ReadonlyMap<string, Caps>) {
  const count = (who: string) => chosen.filter(({ seller, buyer }) => seller === who || buyer === who).length
  if ([...caps].some(([who, { most }]) => count(who) > most)) return null
  const wanted = new Set(candidates.flatMap(({ seller, buyer }) => [seller, buyer]))
  const short = [...caps].reduce(
    (sum, [who, { least }]) => sum + (wanted.has(who) ? Math.max(0, least - count(who)) : 0),
    0,
  )
  return chosen.reduce((sum, { value }) => sum + value, 0) - missing * short
}

describe('the choice of meetings', () => {
  it('is worth as much as the best of all choices, and keeps every cap', async () => {
    await fc.assert(
      fc.asyncProperty(anyWishes, async ({ candidates, caps }) => {
        const chosen = await choose(candidates, caps)
        let best = -Infinity
        for (let number = 0; number < 2 ** candidates.length; number++) {
          const some = candidates.filter((_, at) => number & (1 << at))
          best = Math.max(best, worthOf(some, candidates, caps) ?? -Infinity)
        }
        assert.equal(worthOf(chosen, candidates, caps), candidates.length ? best : 0)
      }),
      { numRuns: 60 },
    )
  })

  it('gives first what was promised to whoever has least', async () => {
    const of = (seller: string, buyer: string, value: number) => ({ seller, buyer, value, isMutual: false })
    const caps = new Map([
      ['first-time', { most: 2, least: 1 }],
      ['known', { most: 2, least: 0 }],
      ['buyer', { most: 1, least: 0 }],
    ])
    const chosen = await choose([of('known', 'buyer', 11), of('first-time', 'buyer', 2)], caps)
    assert.deepEqual(
      chosen.map(({ seller }) => seller),
      ['first-time'],
    )
  })

  it('is none where nothing was wished', async () => {
    assert.deepEqual(await choose([], new Map()), [])
  })
})
