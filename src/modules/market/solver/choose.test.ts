import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Candidate } from '../rules/hold/wishes.ts'
import { type Caps, choose, type Together } from './choose.ts'

const people = fc
  .record({ most: fc.nat(3), least: fc.nat(2) })
  .map(({ most, least }): Caps => ({ most, least: Math.min(most, least) }))
const pairs = fc.uniqueArray(fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom(2, 5, 8, 11)), {
  selector: ([one, other]) => `${one} ${other}`,
  maxLength: 9,
})
const candidate = (seller: string, buyer: string, value: number): Candidate => ({
  seller,
  buyer,
  value,
  isMutual: false,
})

const four = fc.array(people, { minLength: 4, maxLength: 4 })
const anyWishes = fc
  .record({ sellers: four, buyers: four, wished: pairs, least: fc.nat(4) })
  .map(({ sellers, buyers, wished, least }) => ({
    caps: new Map([
      ...sellers.map((caps, at) => [`s${at}`, caps] as const),
      ...buyers.map((caps, at) => [`b${at}`, caps] as const),
    ]),
    candidates: wished.map(([seller, buyer, value]) => candidate(`s${seller}`, `b${buyer}`, value)),
    together: [{ people: new Set(['s0', 's1']), least }],
    isEveryone: false,
  }))

/** Four who all may meet each other, each pair once. */
const anyone = fc.record({ everybody: four, wished: pairs }).map(({ everybody, wished }) => ({
  caps: new Map(everybody.map((caps, at) => [`p${at}`, caps] as const)),
  candidates: wished
    .filter(([one, other]) => one < other)
    .map(([one, other, value]) => candidate(`p${one}`, `p${other}`, value)),
  together: [],
  isEveryone: true,
}))

interface Wishes {
  caps: ReadonlyMap<string, Caps>
  candidates: readonly Candidate[]
  together: readonly Together[]
  isEveryone: boolean
}

const missing = 50

/** What a choice is worth: its values, less what is missing of any least; null where it is over a cap. */
function worthOf(chosen: readonly Candidate[], { candidates, caps, together }: Wishes) {
  const count = (who: ReadonlySet<string>, list = chosen) =>
    list.filter(({ seller, buyer }) => who.has(seller) || who.has(buyer)).length
  if ([...caps].some(([who, { most }]) => count(new Set([who])) > most)) return null
  const leasts = [...[...caps].map(([who, { least }]) => ({ people: new Set([who]), least })), ...together]
  const wanted = leasts.filter(({ people: who }) => count(who, candidates) > 0)
  const short = wanted.reduce((sum, { people: who, least }) => sum + Math.max(0, least - count(who)), 0)
  return chosen.reduce((sum, { value }) => sum + value, 0) - missing * short
}

async function isBest(wishes: Wishes) {
  const { candidates } = wishes
  const chosen = await choose(candidates, wishes)
  let best = -Infinity
  for (let number = 0; number < 2 ** candidates.length; number++) {
    const some = candidates.filter((_, at) => number & (1 << at))
    best = Math.max(best, worthOf(some, wishes) ?? -Infinity)
  }
  assert.equal(worthOf(chosen, wishes), candidates.length ? best : 0)
}

describe('the choice of meetings', () => {
  it('is worth as much as the best of all choices, and keeps every cap', async () => {
    await fc.assert(fc.asyncProperty(anyWishes, isBest), { numRuns: 60 })
  })

  it('is so too where everyone may meet everyone', async () => {
    await fc.assert(fc.asyncProperty(anyone, isBest), { numRuns: 60 })
  })

  it('gives first what was promised to whoever has least, and to a country', async () => {
    const caps = new Map([
      ['first-time', { most: 2, least: 1 }],
      ['known', { most: 2, least: 0 }],
      ['buyer', { most: 1, least: 0 }],
    ])
    const wished = [candidate('known', 'buyer', 11), candidate('first-time', 'buyer', 2)]
    const sellers = async (rules: Pick<Wishes, 'caps' | 'together'>) =>
      (await choose(wished, { ...rules, isEveryone: false })).map(({ seller }) => seller)
    assert.deepEqual(await sellers({ caps, together: [] }), ['first-time'])
    const free = new Map([...caps].map(([who, { most }]) => [who, { most, least: 0 }]))
    assert.deepEqual(await sellers({ caps: free, together: [] }), ['known'])
    assert.deepEqual(await sellers({ caps: free, together: [{ people: new Set(['first-time']), least: 1 }] }), [
      'first-time',
    ])
  })

  it('is none where nothing was wished', async () => {
    assert.deepEqual(await choose([], { caps: new Map(), together: [], isEveryone: false }), [])
  })
})
