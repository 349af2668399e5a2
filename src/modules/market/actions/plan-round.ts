import { createHash } from 'node:crypto'
import { type Database, own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import { blocCountries } from '#modules/directory/public.ts'
import { listAgreed } from '../queries/agreed.ts'
import type { Placed } from '../queries/meetings.ts'
import { findPlan, type Plan, updatePlan } from '../queries/plans.ts'
import { findRoundById, lockRound, type Round } from '../queries/rounds.ts'
import { listWishes } from '../queries/wishes.ts'
import { shortOf } from '../rules/hold/minimums.ts'
import type { Settings } from '../rules/hold/settings.ts'
import { reasonOf, type Unmet } from '../rules/hold/unmet.ts'
import type { Candidate } from '../rules/hold/wishes.ts'
import { violations } from '../rules/round/check.ts'
import type { Instance } from '../rules/round/instance.ts'
import { runSchedule, type Scheduled } from '../solver/run-schedule.ts'
import type { MarketTables } from '../tables.ts'
import { interpretedBy, planTask } from './plan-task.ts'
import { readState, type RoundState } from './round-state.ts'
import { placedOf, writePlan } from './write-plan.ts'

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
  // Before the task reads it: what is said in between makes the plan fail, not be wrong.
  const before = await keyOf(db, round, state)
  const task = await planTask(db, { round, state, seed: plan.seed, now: plan.at })
  const { fairness, ...scheduled } = await scheduleFairly(task.instance, plan, async (progress) => {
    await updatePlan(db, plan.id, progress)
    return (await findPlan(db, plan.id))?.isStopped === false
  })
  checkAgenda(task.instance, scheduled)
  await db.transaction().execute(async (transaction) => {
    const now = await lockRound(transaction, round.id)
    // What somebody moved, published or left meanwhile is not undone by a plan that knew nothing of it.
    if ((await keyOf(transaction, now, await readState(transaction, now))) !== before)
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
    const placed = placedOf(task.pairs, scheduled, { round, state })
    await writePlan(transaction, { round, state, placed, now: plan.at })
    const stands = [...placed, ...pastBeside(placed, state, plan.at)]
    const unmet = unmetOf(task.wished, stands, { state, settings: round.settings })
    await updatePlan(transaction, plan.id, { ...found, unmet, short: shortIn(stands, { round, state }) })
  })
}

/** Equal where nothing has changed that a plan stands on. */
async function keyOf(
  db: Database<MarketTables>,
  { id, state, settings }: Round,
  { meetings, can }: RoundState,
): Promise<string> {
  const [wishes, agreed] = await Promise.all([listWishes(db, id), listAgreed(db, id)])
  const said = [state, settings, meetings, [...can].map(([who, slots]) => [who, [...slots]]), wishes, agreed]
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
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

/** Written apart from the solver, and asked again here: nobody sees an agenda that it has not passed. */
function checkAgenda(instance: Instance, { places }: Scheduled) {
  if (!places) return
  const agenda = Int32Array.from(places.map(({ slot }) => slot))
  const faults = violations(instance, agenda).filter(({ rule }) => rule !== 'unfair')
  if (faults.length) throw new Error(`The agenda breaks a rule: ${JSON.stringify(faults[0])}`)
}

/** Past meetings that the plan could not hold, since a table was lost after them. */
function pastBeside(placed: readonly Placed[], { meetings, slots }: RoundState, now: Date): Placed[] {
  const planned = new Set(placed.map(({ seller, buyer }) => `${seller} ${buyer}`))
  return meetings.filter(
    ({ seller, buyer, slot }) => (slots[slot]?.starts ?? 0) <= now.getTime() && !planned.has(`${seller} ${buyer}`),
  )
}

function shortIn(placed: readonly Placed[], { round, state: { people, can } }: { round: Round; state: RoundState }) {
  const present = [...people.values()].filter(({ id }) => can.has(id))
  return shortOf(placed, { people: present, bloc: blocCountries, promised: round.settings })
}

function unmetOf(
  wished: readonly Candidate[],
  placed: readonly Placed[],
  { state: { can, people, slots }, settings }: { state: RoundState; settings: Settings },
): Unmet[] {
  const { tables, interpreters } = settings
  const needs = interpretedBy(people)
  const meets = new Map<string, Set<number>>([...can.keys()].map((who) => [who, new Set()]))
  const filled = slots.map(() => 0)
  const spoken = slots.map(() => 0)
  for (const { seller, buyer, slot } of placed) {
    for (const who of [seller, buyer]) meets.get(who)?.add(slot)
    filled[slot] = (filled[slot] ?? 0) + 1
    if (needs({ seller, buyer })) spoken[slot] = (spoken[slot] ?? 0) + 1
  }
  const most = new Map([...people].map(([who, person]) => [who, person.most]))
  const met = new Set(placed.map(({ seller, buyer }) => `${seller} ${buyer}`))
  return wished
    .filter(({ seller, buyer }) => !met.has(`${seller} ${buyer}`))
    .map(({ seller, buyer, value }) => {
      const isCounted = interpreters !== null && needs({ seller, buyer })
      const interpreted = isCounted ? { filled: spoken, most: interpreters } : null
      return { seller, buyer, value, ...reasonOf({ seller, buyer }, { most, can, meets, filled, tables, interpreted }) }
    })
}
