import { sayNext } from '#kernel/http/flash.ts'
import { z } from 'zod'
import { type FieldErrors, type FormFields, parseForm, readForm } from '#kernel/http/form.ts'
import { beginPlan, isGoingOn } from '../../actions/begin-plan.ts'
import { planRoundJob } from '../../jobs/plan-round.ts'
import { readState, type RoundState } from '../../actions/round-state.ts'
import { listAgreed } from '../../queries/agreed.ts'
import type { Participant } from '../../queries/participants.ts'
import { findLastPlan, updatePlan } from '../../queries/plans.ts'
import type { Round } from '../../queries/rounds.ts'
import { leastOf } from '../../rules/hold/minimums.ts'
import { obstaclesOf } from '../../rules/hold/obstacles.ts'
import { mostTables } from '../../rules/hold/settings.ts'
import { marketUrls } from '../../urls.ts'
import { organised, organiseLimit, type RoundContext } from '../organised.ts'
import { PlanPage, type PlanFault } from './page.tsx'

export async function showPlan(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  return await render(c, found.round, { fields: {}, fault: null })
}

export async function startPlan(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { db, now, enqueue, limiter } = c.var
  const { round, person } = found
  const fields = await readForm(c)
  const { values: wish, errors } = parseForm(wishSchema, fields)
  if (!wish) return await render(c, round, { fields, fault: wrongField(errors) })
  if (!(await limiter.allows(organiseLimit, person.id))) return await render(c, round, { fields, fault: 'tooOften' })
  const begun = await beginPlan(db, { ...wish, round, at: now })
  if ('fault' in begun) return await render(c, round, { fields, fault: begun.fault })
  await enqueue(planRoundJob.name, { id: begun.id })
  return back(c, 'plan-begun')
}

const wishSchema = z.object({
  seconds: z.coerce.number().int().min(1).max(300),
  seed: z.coerce.number().int().min(-2e9).max(2e9).default(1),
  tables: z.coerce.number().int().min(1).max(mostTables),
})

/** The first one, as they stand on the page. */
function wrongField(errors: FieldErrors): PlanFault {
  if ('seconds' in errors) return 'seconds'
  return 'tables' in errors ? 'tables' : 'seed'
}

export async function stopPlan(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const last = await findLastPlan(c.var.db, found.round.id)
  if (last) await updatePlan(c.var.db, last.id, { is_stopped: true })
  return back(c, 'plan-stopped')
}

interface Written {
  /** What was typed; nothing where the form is new. */
  fields: FormFields
  fault: PlanFault | null
}

async function render(c: RoundContext, round: Round, { fields, fault }: Written) {
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
    <PlanPage shell={shell} {...{ round, plan, names, goesOn, fields, fault, obstacles }} hard={hardOf(state)} />,
    fault === 'tooOften' ? 429 : fault ? 422 : 200,
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
