import { type Database, own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import { insertMeetings, deleteMeetings, deleteMoves, type Placed, updateMeeting } from '../queries/meetings.ts'
import { noteChanges } from '../queries/participants.ts'
import { findPlan, type Plan, updatePlan } from '../queries/plans.ts'
import { findRoundById, lockRound, type Round } from '../queries/rounds.ts'
import { listWishes } from '../queries/wishes.ts'
import { placeable } from '../rules/hold/leave-out.ts'
import { type Attendee, instanceOf, type Pair } from '../rules/hold/problem.ts'
import { reasonOf, type Unmet } from '../rules/hold/unmet.ts'
import { type Candidate, candidates } from '../rules/hold/wishes.ts'
import { violations } from '../rules/round/check.ts'
import type { Instance } from '../rules/round/instance.ts'
import { choose } from '../solver/choose.ts'
import { runSchedule, type Scheduled } from '../solver/run-schedule.ts'
import type { MarketTables } from '../tables.ts'
import { readState, type RoundState } from './round-state.ts'

/**
 * Makes a plan of a round: which wishes become meetings, and when and where each is. A published agenda is only added to: what stands
 * in it and still can be stays where it is, so that nobody is moved for somebody else's sake.
 */
export async function planRound(world: Pick<World, 'db' | 'log'>, id: string): Promise<void> {
  const db = own<MarketTables>(world.db)
  const plan = await findPlan(db, id)
  const round = plan && (await findRoundById(db, plan.round))
  // What was cut off is not begun again by itself: its organiser sees that it failed.
  if (!plan || !round || plan.state !== 'waiting') return
  await updatePlan(db, id, { state: 'running' })
  try {
    await make(db, round, plan)
  } catch (problem) {
    await updatePlan(db, id, { state: 'failed' })
    throw problem
  }
}

async function make(db: Database<MarketTables>, round: Round, plan: Plan) {
  const state = await readState(db, round)
  const task = await taskOf(db, { round, state, seed: plan.seed })
  const { fairness, ...scheduled } = await scheduleFairly(task.instance, plan, async (progress) => {
    await updatePlan(db, plan.id, progress)
    return (await findPlan(db, plan.id))?.isStopped === false
  })
  checkAgenda(task.instance, scheduled)
  await db.transaction().execute(async (transaction) => {
    const now = await lockRound(transaction, round.id)
    // What somebody moved, published or left meanwhile is not undone by a plan that knew nothing of it.
    if (keyOf(now, await readState(transaction, now)) !== keyOf(round, state))
      return await updatePlan(transaction, plan.id, { state: 'failed' })
    const found = {
      state: 'done',
      fairness,
      steps: scheduled.steps,
      breaks: scheduled.breaks,
      bound: scheduled.bound,
      verdict: scheduled.verdict,
      longest_wait: scheduled.longestWait ?? null,
      idle: scheduled.idle ?? null,
      digest: scheduled.digest,
    } as const
    // Where none was found the agenda before stays as it is.
    if (!scheduled.places) return await updatePlan(transaction, plan.id, found)
    const placed = placedOf(task.pairs, scheduled, state)
    await write(transaction, { round, state, placed })
    const unmet = unmetOf(task.wished, placed, { state, tables: round.settings.tables })
    await updatePlan(transaction, plan.id, { ...found, unmet })
  })
}

/** Equal where nothing has changed that a plan stands on. */
function keyOf({ state, settings }: Round, { meetings, can }: RoundState): string {
  return JSON.stringify([state, settings, meetings, [...can].map(([who, slots]) => [who, [...slots]])])
}

interface Task {
  instance: Instance
  pairs: Pair[]
  /** Everything that was wished and nobody refused. */
  wished: Candidate[]
}

async function taskOf(
  db: Database<MarketTables>,
  { round, state, seed }: { round: Round; state: RoundState; seed: number },
): Promise<Task> {
  const { settings, id } = round
  const { slots, people, can } = state
  const sellers = new Set([...people.values()].filter(({ side }) => side === 'seller').map((each) => each.id))
  const wished = candidates(await listWishes(db, id), sellers)
  const standing: Pair[] = settledOf(round, state)
  const count = (who: string) => standing.filter(({ seller, buyer }) => seller === who || buyer === who).length
  const caps = new Map(
    [...can].map(([who, open]) => {
      const { most = 0, least = 0 } = people.get(who) ?? {}
      const settled = count(who)
      return [
        who,
        {
          most: Math.max(0, Math.min(most, open.size) - settled),
          least: Math.max(0, Math.min(least, open.size) - settled),
        },
      ]
    }),
  )
  const isSettled = new Set(standing.map(({ seller, buyer }) => `${seller} ${buyer}`))
  const open = wished.filter(
    ({ seller, buyer }) => !isSettled.has(`${seller} ${buyer}`) && haveCommon(can, seller, buyer),
  )
  const chosen = await choose(open, caps)
  const pairs = [...standing, ...chosen.map(({ seller, buyer }) => ({ seller, buyer, slot: null }))]
  const attendees: Attendee[] = [...can].map(([who, own]) => ({ id: who, can: own }))
  const shape = { slots: slots.length, tables: settings.tables, fairness: settings.fairness }
  const kept = placeable(instanceOf(attendees, pairs, shape), seed).flatMap((number) => pairs[number] ?? [])
  return { instance: instanceOf(attendees, kept, shape), pairs: kept, wished }
}

/**
 * Meetings that stay where they are: those that somebody keeps, and all of a published agenda; as long as both can, and their table is
 * still there.
 */
function settledOf({ state: roundState, settings }: Round, { meetings, can }: RoundState): Pair[] {
  return meetings
    .filter(({ isKept }) => isKept || roundState === 'published')
    .filter(({ seller, buyer, slot }) => can.get(seller)?.has(slot) && can.get(buyer)?.has(slot))
    .filter(({ desk }) => desk < settings.tables)
    .map(({ seller, buyer, slot }) => ({ seller, buyer, slot }))
}

function haveCommon(can: RoundState['can'], seller: string, buyer: string) {
  return [...(can.get(seller) ?? [])].some((slot) => can.get(buyer)?.has(slot))
}

type OnProgress = Parameters<typeof runSchedule>[1]['onProgress']

/** Where no agenda is as fair as was asked, as fair as can be: an organiser is never left with none. Says by which fairness it speaks. */
async function scheduleFairly(
  instance: Instance,
  { seed, seconds }: Plan,
  onProgress: OnProgress,
): Promise<Scheduled & { fairness: number }> {
  const { fairness, slots } = instance
  const found = await runSchedule(instance, { seed, seconds, onProgress })
  if (found.places) return { ...found, fairness }
  return { ...(await runSchedule({ ...instance, fairness: slots }, { seed, seconds, onProgress })), fairness: slots }
}

/** Who sits somewhere already stays there; the others take the table that the plan gives, or the first that is free. */
function placedOf(pairs: readonly Pair[], { places }: Scheduled, { meetings }: RoundState): Placed[] {
  const before = new Map(meetings.map(({ seller, buyer, slot, desk }) => [`${seller} ${buyer} ${slot}`, desk]))
  const placed = pairs.flatMap(({ seller, buyer, slot: settled }, number) => {
    const place = places?.[number]
    const stands = settled === null ? undefined : before.get(`${seller} ${buyer} ${settled}`)
    return place ? [{ seller, buyer, slot: place.slot, desk: stands ?? -1, wanted: place.table }] : []
  })
  const taken = new Set(placed.filter(({ desk }) => desk >= 0).map(({ slot, desk }) => `${slot} ${desk}`))
  return placed.map(({ wanted, ...meeting }) => {
    if (meeting.desk >= 0) return meeting
    let desk = wanted
    for (let next = 0; taken.has(`${meeting.slot} ${desk}`); next++) desk = next
    taken.add(`${meeting.slot} ${desk}`)
    return { ...meeting, desk }
  })
}

/** Written apart from the solver, and asked again here: nobody sees an agenda that it has not passed. */
function checkAgenda(instance: Instance, { places }: Scheduled) {
  if (!places) return
  const agenda = Int32Array.from(places.map(({ slot }) => slot))
  const faults = violations(instance, agenda).filter(({ rule }) => rule !== 'unfair')
  if (faults.length) throw new Error(`The agenda breaks a rule: ${JSON.stringify(faults[0])}`)
}

async function write(
  transaction: Database<MarketTables>,
  { round, state, placed }: { round: Round; state: RoundState; placed: readonly Placed[] },
) {
  const standing = new Map(state.meetings.map((meeting) => [`${meeting.seller} ${meeting.buyer}`, meeting]))
  const keys = new Set(placed.map(({ seller, buyer }) => `${seller} ${buyer}`))
  const gone = state.meetings.filter(({ seller, buyer }) => !keys.has(`${seller} ${buyer}`))
  const added = placed.filter(({ seller, buyer }) => !standing.has(`${seller} ${buyer}`))
  if (round.state === 'published')
    for (const { id, sequence } of gone)
      await updateMeeting(transaction, id, { is_withdrawn: true, sequence: sequence + 1 })
  else
    await deleteMeetings(
      transaction,
      gone.map(({ id }) => id),
    )
  const moved: Placed[] = []
  for (const meeting of placed) {
    const before = standing.get(`${meeting.seller} ${meeting.buyer}`)
    if (!before || (before.slot === meeting.slot && before.desk === meeting.desk)) continue
    const { slot, desk } = meeting
    await updateMeeting(transaction, before.id, { slot, desk, sequence: before.sequence + 1 })
    moved.push(meeting)
  }
  await insertMeetings(transaction, round.id, added)
  await deleteMoves(transaction, round.id)
  if (round.state === 'published')
    await noteChanges(transaction, [
      ...new Set([...gone, ...added, ...moved].flatMap(({ seller, buyer }) => [seller, buyer])),
    ])
}

function unmetOf(
  wished: readonly Candidate[],
  placed: readonly Placed[],
  { state: { can, people, slots }, tables }: { state: RoundState; tables: number },
): Unmet[] {
  const meets = new Map<string, Set<number>>([...can.keys()].map((who) => [who, new Set()]))
  const filled = slots.map(() => 0)
  for (const { seller, buyer, slot } of placed) {
    for (const who of [seller, buyer]) meets.get(who)?.add(slot)
    filled[slot] = (filled[slot] ?? 0) + 1
  }
  const most = new Map([...people].map(([who, person]) => [who, person.most]))
  const met = new Set(placed.map(({ seller, buyer }) => `${seller} ${buyer}`))
  return wished
    .filter(({ seller, buyer }) => !met.has(`${seller} ${buyer}`))
    .map(({ seller, buyer, value }) => ({
      seller,
      buyer,
      value,
      ...reasonOf({ seller, buyer }, { most, can, meets, filled, tables }),
    }))
}
