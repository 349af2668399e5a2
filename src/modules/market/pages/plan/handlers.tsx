import { sayNext } from '#kernel/http/flash.ts'
import { z } from 'zod'
import { parseForm, readForm } from '#kernel/http/form.ts'
import { planRoundJob } from '../../jobs/plan-round.ts'
import { readState, type RoundState } from '../../actions/round-state.ts'
import { listAgreed } from '../../queries/agreed.ts'
import type { Participant } from '../../queries/participants.ts'
import { findLastPlan, insertPlan, updatePlan } from '../../queries/plans.ts'
import { type Round, updateSettings } from '../../queries/rounds.ts'
import { leastOf } from '../../rules/hold/minimums.ts'
import { obstaclesOf } from '../../rules/hold/obstacles.ts'
import { mostTables } from '../../rules/hold/settings.ts'
import { countWishes } from '../../queries/wishes.ts'
import { marketUrls } from '../../urls.ts'
import { organised, organiseLimit, type RoundContext } from '../organised.ts'
import { PlanPage } from './page.tsx'

type Fault = 'nobody' | 'running' | 'seconds' | 'tables'

export async function showPlan(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  return await render(c, found.round, null)
}

export async function startPlan(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { db, now, enqueue, limiter } = c.var
  const { round, person } = found
  const { values: wish, errors } = parseForm(wishSchema, await readForm(c))
  const fault = wish ? await faultOf(c, round) : 'tables' in errors ? 'tables' : 'seconds'
  if (!wish || fault) return await render(c, round, fault)
  if (!(await limiter.allows(organiseLimit, person.id))) return await render(c, round, 'running')
  const { seconds, seed, tables } = wish
  if (tables !== round.settings.tables) await updateSettings(db, round.id, { ...round.settings, tables })
  const id = await insertPlan(db, { round: round.id, seed, seconds, at: now })
  await enqueue(planRoundJob.name, { id })
  return back(c, 'plan-begun')
}

const wishSchema = z.object({
  seconds: z.coerce.number().int().min(1).max(300),
  seed: z.coerce.number().int().min(-2e9).max(2e9).default(1),
  tables: z.coerce.number().int().min(1).max(mostTables),
})

/** Why nothing can be planned now. */
async function faultOf({ var: { db, now } }: RoundContext, { id }: Round): Promise<Fault | null> {
  const [{ wishes }, agreed, last] = await Promise.all([countWishes(db, id), listAgreed(db, id), findLastPlan(db, id)])
  if (!wishes && !agreed.length) return 'nobody'
  return last && isGoingOn(last, now) ? 'running' : null
}

export async function stopPlan(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const last = await findLastPlan(c.var.db, found.round.id)
  if (last) await updatePlan(c.var.db, last.id, { is_stopped: true })
  return back(c, 'plan-stopped')
}

/** Longer than a plan may take, it was cut off with its process. */
const grace = 120

function isGoingOn({ state, at, seconds }: { state: string; at: Date; seconds: number }, now: Date) {
  const isOpen = state === 'waiting' || state === 'running'
  return isOpen && now.getTime() - at.getTime() < (2 * seconds + grace) * 1000
}

async function render(c: RoundContext, round: Round, fault: Fault | null) {
  const { db, shell, now } = c.var
  const [plan, state, agreed] = await Promise.all([
    findLastPlan(db, round.id),
    readState(db, round),
    listAgreed(db, round.id),
  ])
  const { people, can, slots } = state
  const least = new Map([...can.keys()].map((who) => [who, leastIn(people.get(who), round)]))
  const obstacles = obstaclesOf({ can, least, agreed, slots: slots.length, tables: round.settings.tables })
  const goesOn = plan !== undefined && isGoingOn(plan, now)
  if (goesOn) c.header('refresh', '2')
  const names = new Map([...people.values()].map(({ id, name }) => [id, name]))
  return c.html(
    <PlanPage shell={shell} {...{ round, plan, names, goesOn, fault, obstacles }} hard={hardOf(state)} />,
    fault ? 422 : 200,
  )
}

/** Meetings at hard hours of somebody's clock, and the most of one participant; null where no hour is. */
function hardOf({ meetings, hard }: RoundState): { all: number; most: number } | null {
  const slots = new Map([...hard].flatMap(([who, own]) => (own.length ? [[who, new Set(own)] as const] : [])))
  if (!slots.size) return null
  const counts = [...slots].map(
    ([who, own]) =>
      meetings.filter(({ seller, buyer, slot }) => (seller === who || buyer === who) && own.has(slot)).length,
  )
  return { all: counts.reduce((sum, each) => sum + each, 0), most: Math.max(...counts) }
}

function leastIn(person: Participant | undefined, { settings }: Round) {
  return person ? leastOf(person, settings) : 0
}

function back(c: RoundContext, said: string) {
  sayNext(c, said)
  return c.redirect(marketUrls.plan.href({ locale: c.var.locale, round: c.req.param('round') }), 303)
}
