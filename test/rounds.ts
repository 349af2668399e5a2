import fc from 'fast-check'
import type { Instance } from '../src/modules/market/rules/round/instance.ts'

/** Small rounds of every sort, possible or not. */
export const anyRound: fc.Arbitrary<Instance> = fc
  .record({
    people: fc.integer({ min: 2, max: 5 }),
    slots: fc.integer({ min: 1, max: 5 }),
    tables: fc.integer({ min: 1, max: 3 }),
    fairness: fc.integer({ min: 0, max: 2 }),
    wishes: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.nat()), { maxLength: 5 }),
    forbidden: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
    morning: fc.nat(),
    interpreters: fc.option(fc.nat(2)),
  })
  .map(({ people, slots, tables, fairness, wishes, forbidden, morning, interpreters }) => ({
    participants: Array.from({ length: people }, (_, person) => ({
      name: `p${person}`,
      forbidden: [...new Set(forbidden.filter(([who]) => who % people === person).map(([, slot]) => slot % slots))],
    })),
    meetings: wishes.map(([one, other, session, fixed, earlier], meeting) => ({
      name: `m${meeting}`,
      pair: [one % people, (one + 1 + (other % (people - 1))) % people] as [number, number],
      session: (['any', 'any', 'any', 'morning', 'afternoon'] as const)[session % 5] ?? 'any',
      fixed: fixed % 4 === 0 ? fixed % slots : null,
      after: meeting > 0 && earlier % 4 === 0 ? [earlier % meeting] : [],
      needsInterpreter: other % 2 === 0,
    })),
    slots,
    morningSlots: 1 + (morning % slots),
    tables,
    ...(interpreters === null ? {} : { interpreters }),
    fairness,
  }))

/** A round of the published shape: everybody free, as many meetings as `density` of the seats. */
export function fairOf(people: number, slots: number, density: number): Instance {
  const tables = Math.floor(people / 2)
  const pairs = Array.from({ length: people }, (_, one) =>
    Array.from({ length: people - one - 1 }, (__, next) => [one, one + 1 + next] as [number, number]),
  ).flat()
  const wanted = Math.min(pairs.length, Math.floor(tables * slots * density))
  const had = new Int32Array(people)
  const chosen: [number, number][] = []
  // A stride that shares no factor with the number of pairs takes each once, in an order that looks like chance.
  for (
    let index = 0, at = 0;
    index < pairs.length && chosen.length < wanted;
    index++, at = (at + 7919) % pairs.length
  ) {
    const [one, other] = pairs[at] ?? [0, 1]
    if ((had[one] ?? 0) >= slots || (had[other] ?? 0) >= slots) continue
    had[one] = (had[one] ?? 0) + 1
    had[other] = (had[other] ?? 0) + 1
    chosen.push([one, other])
  }
  return {
    participants: Array.from({ length: people }, (_, person) => ({ name: `p${person}`, forbidden: [] })),
    meetings: chosen.map((pair, meeting) => ({ name: `m${meeting}`, pair, session: 'any', fixed: null, after: [] })),
    slots,
    morningSlots: slots,
    tables,
    fairness: 2,
  }
}
