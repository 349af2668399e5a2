import type { Database } from '#kernel/database/database.ts'
import { dayIn } from '#kernel/zoned.ts'
import { blocCountries, languageCode } from '#modules/directory/public.ts'
import { listAgreed } from '../queries/agreed.ts'
import type { Round } from '../queries/rounds.ts'
import { listWishes } from '../queries/wishes.ts'
import { placeable } from '../rules/hold/leave-out.ts'
import { countriesOf, leastOf } from '../rules/hold/minimums.ts'
import { canTalk, instanceOf, type Pair } from '../rules/hold/problem.ts'
import type { Slot } from '../rules/hold/settings.ts'
import { type Candidate, candidates, refusals, worthOfAgreed } from '../rules/hold/wishes.ts'
import type { Instance } from '../rules/round/instance.ts'
import { type Caps, choose } from '../solver/choose.ts'
import type { MarketTables } from '../tables.ts'
import type { RoundState } from './round-state.ts'

/** What there is to schedule. */
export interface PlanTask {
  instance: Instance
  /** The meetings of the instance, in its order. */
  pairs: Pair[]
  /** Everything that was agreed or wished and nobody refused. */
  wished: Candidate[]
}

/** A pair that stands already, or was agreed. */
type Standing = Omit<Pair, 'needsInterpreter'>

interface Wish {
  round: Round
  state: RoundState
  seed: number
  /** What has begun by then is past: it stays as it is, and nothing new is put there. */
  now: Date
}

/** Which meetings there are to be, and where each of them may be. */
export async function planTask(db: Database<MarketTables>, { round, state, seed, now }: Wish): Promise<PlanTask> {
  const { settings, id } = round
  const open = openFrom(state, now)
  const said = await listWishes(db, id)
  const wished = candidates(said, sellersOf(state))
  const isRefused = refusals(said)
  const agreed = (await listAgreed(db, id)).filter((pair) => !isRefused(pair))
  const settled = settledOf({ round, state, now, isRefused })
  const isThere = keysOf(settled)
  const standing = [...settled, ...agreed.filter((pair) => !isThere.has(keyOf(pair)))]
  const isStanding = keysOf(standing)
  const free = wished.filter((pair) => !isStanding.has(keyOf(pair)) && haveCommon(open, pair))
  const chosen = await choose(free, rulesOf({ round, state, open, standing }))
  const interpreted = interpretedBy(state.people)
  const pairs = [...standing, ...chosen.map(({ seller, buyer }) => ({ seller, buyer, slot: null }))].map(
    ({ seller, buyer, slot }): Pair => ({ seller, buyer, slot, needsInterpreter: interpreted({ seller, buyer }) }),
  )
  const attendees = [...open].map(([who, slots]) => ({
    id: who,
    can: new Set([...slots, ...ownSlots(settled, who)]),
    hard: state.hard.get(who) ?? [],
  }))
  const { tables, interpreters, fairness } = settings
  const shape = { slots: state.slots.length, dayStarts: dayStartsOf(state, settings), tables, interpreters, fairness }
  const kept = placeable(instanceOf(attendees, pairs, shape), seed).flatMap((number) => pairs[number] ?? [])
  const isAgreed = keysOf(agreed)
  return {
    instance: instanceOf(attendees, kept, shape),
    pairs: kept,
    wished: [
      ...agreed.map(({ seller, buyer }) => ({ seller, buyer, value: worthOfAgreed, isMutual: true })),
      ...wished.filter((pair) => !isAgreed.has(keyOf(pair))),
    ],
  }
}

/** Slots in which a new day begins at the place, beside the first: nobody waits over night. */
function dayStartsOf({ slots }: RoundState, { zone }: Round['settings']): number[] {
  const dayOf = (slot: Slot | undefined) => dayIn(new Date(slot?.starts ?? 0), zone)
  return slots.flatMap((slot, at) => (at > 0 && dayOf(slot) !== dayOf(slots[at - 1]) ? [slot.number] : []))
}

/** Says of two whether they have no language in common. */
export function interpretedBy(people: RoundState['people']) {
  const spoken = new Map([...people].map(([id, { languages }]) => [id, languages.map(languageCode)]))
  return ({ seller, buyer }: Pick<Pair, 'seller' | 'buyer'>) =>
    !canTalk(spoken.get(seller) ?? [], spoken.get(buyer) ?? [])
}

/** The slots that are still to come, in which each can. */
function openFrom({ can, slots }: RoundState, now: Date): Map<string, Set<number>> {
  const isToCome = (slot: number) => (slots[slot]?.starts ?? 0) > now.getTime()
  return new Map([...can].map(([who, own]) => [who, new Set([...own].filter(isToCome))]))
}

interface Settling extends Omit<Wish, 'seed'> {
  isRefused: ReturnType<typeof refusals>
}

/**
 * Meetings that stay where they are: what is past; those that somebody keeps, and all of a published agenda, as long as both can,
 * neither has refused and their table is still there.
 */
function settledOf({ round, state: { meetings, can, slots }, now, isRefused }: Settling): Standing[] {
  const isPast = (slot: number) => (slots[slot]?.starts ?? 0) <= now.getTime()
  return meetings
    .filter(({ seller, buyer }) => can.has(seller) && can.has(buyer))
    .filter(({ seller, buyer, slot, desk, isKept }) => {
      if (isPast(slot)) return true
      const isFast = (isKept || round.state === 'published') && !isRefused({ seller, buyer })
      return isFast && can.get(seller)?.has(slot) && can.get(buyer)?.has(slot) && desk < round.settings.tables
    })
    .map(({ seller, buyer, slot }) => ({ seller, buyer, slot }))
}

interface Choosing {
  round: Round
  state: RoundState
  open: ReadonlyMap<string, ReadonlySet<number>>
  standing: readonly Standing[]
}

/** What each may still have beside what stands, and what was promised to them. */
function rulesOf({ round: { settings }, state: { people }, open, standing }: Choosing) {
  const has = new Map<string, number>()
  for (const { seller, buyer } of standing) for (const who of [seller, buyer]) has.set(who, (has.get(who) ?? 0) + 1)
  const caps = new Map(
    [...open].map(([who, slots]): [string, Caps] => {
      const person = people.get(who)
      const [most, least] = [person?.most ?? 0, person ? leastOf(person, settings) : 0]
      const left = Math.max(0, Math.min(most - (has.get(who) ?? 0), slots.size))
      return [who, { most: left, least: Math.max(0, Math.min(least - (has.get(who) ?? 0), left)) }]
    }),
  )
  const present = [...people.values()].filter(({ id }) => open.has(id))
  const together = [...countriesOf(present, blocCountries).values()].map((ids) => {
    const own = new Set(ids)
    const stands = standing.filter(({ seller, buyer }) => own.has(seller) || own.has(buyer)).length
    return { people: own, least: Math.max(0, settings.countryLeast - stands) }
  })
  return { caps, together, isEveryone: settings.kind === 'everyone' }
}

function sellersOf({ people }: RoundState) {
  return new Set([...people.values()].filter(({ side }) => side === 'seller').map(({ id }) => id))
}

function haveCommon(open: Choosing['open'], { seller, buyer }: Pick<Pair, 'seller' | 'buyer'>) {
  return [...(open.get(seller) ?? [])].some((slot) => open.get(buyer)?.has(slot))
}

function ownSlots(settled: readonly Standing[], who: string) {
  return settled.flatMap(({ seller, buyer, slot }) =>
    slot !== null && (seller === who || buyer === who) ? [slot] : [],
  )
}

function keyOf({ seller, buyer }: Pick<Pair, 'seller' | 'buyer'>) {
  return `${seller} ${buyer}`
}

function keysOf(pairs: readonly Pick<Pair, 'seller' | 'buyer'>[]) {
  return new Set(pairs.map(keyOf))
}
