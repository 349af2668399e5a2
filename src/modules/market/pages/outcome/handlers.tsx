import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { type FormFields, readForm, typed } from '#kernel/http/form.ts'
import { type Currency, currencies, minorUnits } from '#kernel/money.ts'
import { messages } from '../../messages/rounds/messages.ts'
import { listMeetingsOf, type OwnMeeting } from '../../queries/meetings.ts'
import { keepOutcome, type Outcome } from '../../queries/outcomes.ts'
import type { Participant } from '../../queries/participants.ts'
import type { MarketTables, Result } from '../../tables.ts'
import { marketUrls } from '../../urls.ts'
import { invitedBy, sayLimit } from '../invited/known.ts'
import type { OutcomeFault } from '../outcome-form.tsx'
import { outcomeFields } from './outcome-fields.ts'
import { OutcomePage } from './page.tsx'

type OutcomeContext = PageContext<MarketTables, typeof marketUrls.outcome.pattern>

const results: readonly Result[] = ['deal', 'sample', 'follow-up', 'nothing']

export async function showOutcome(c: OutcomeContext) {
  const found = await meetingOf(c)
  if (!found) return await c.notFound()
  return render(c, found.meeting, { fields: outcomeFields(found.meeting, found.person), fault: null })
}

export async function saveOutcome(c: OutcomeContext) {
  const found = await meetingOf(c)
  if (!found) return await c.notFound()
  const { db, locale, now, limiter } = c.var
  const { meeting, person } = found
  const fields = await readForm(c)
  const said = outcomeOf(fields, { meeting: meeting.id, participant: person.id, at: now })
  if (typeof said === 'string') return refuse(c, meeting, { fields, fault: said })
  if (!(await limiter.allows(sayLimit, person.id))) return refuse(c, meeting, { fields, fault: 'tooOften' })
  await keepOutcome(db, said)
  const address = marketUrls.invited.href({ locale, code: c.req.param('code') })
  // A phone that had no network sends it later.
  if (wantsJson(c)) return c.json({ address, reference: meeting.id }, 201)
  sayNext(c, 'outcome-kept')
  return c.redirect(address, 303)
}

function outcomeOf(fields: FormFields, who: Pick<Outcome, 'meeting' | 'participant' | 'at'>): Outcome | OutcomeFault {
  const result = results.find((each) => each === typed(fields, 'result'))
  if (!result) return 'result'
  const money = moneyOf(typed(fields, 'amount'), typed(fields, 'currency'))
  if (!money) return 'amount'
  const hasMet = typed(fields, 'hasMet') !== 'no'
  return { ...who, ...money, result, hasMet, isUseful: typed(fields, 'isUseful') === 'on' }
}

/** Minor units and their currency; both null where no amount is said; null where it is none. */
function moneyOf(written: string, currency: string): { amount: number | null; currency: string | null } | null {
  const text = written.trim()
  if (text === '') return { amount: null, currency: null }
  const known = currencies.find((each): each is Currency => each === currency)
  const [, whole = '', part = ''] = /^(\d[\d  ]*?)(?:[.,](\d{1,2}))?$/.exec(text) ?? []
  if (!known || whole === '') return null
  const digits = minorUnits[known]
  const amount = Number(whole.replace(/\D/g, '')) * 10 ** digits + (digits ? Number(part.padEnd(digits, '0')) : 0)
  return Number.isSafeInteger(amount) ? { amount, currency: known } : null
}

function wantsJson(c: OutcomeContext) {
  return c.req.header('accept')?.includes('application/json') ?? false
}

interface Written {
  fields: FormFields
  fault: OutcomeFault
}

function refuse(c: OutcomeContext, meeting: OwnMeeting, written: Written) {
  if (!wantsJson(c)) return render(c, meeting, written)
  // What only comes too often is taken later as it is.
  const errors = [messages[c.var.locale].invited.faults[written.fault]]
  return c.json({ errors }, written.fault === 'tooOften' ? 429 : 422)
}

interface Found {
  meeting: OwnMeeting
  person: Participant
}

async function meetingOf(c: OutcomeContext): Promise<Found | undefined> {
  const found = await invitedBy(c)
  if (!found || found.round.state !== 'published') return undefined
  const { person } = found
  const meeting = (await listMeetingsOf(c.var.db, person.id)).find(
    (each) => each.id === c.req.param('meeting') && !each.isWithdrawn,
  )
  return meeting && { meeting, person }
}

function render(
  c: OutcomeContext,
  meeting: OwnMeeting,
  { fields, fault }: { fields: FormFields; fault: OutcomeFault | null },
) {
  const code = c.req.param('code')
  return c.html(<OutcomePage shell={c.var.shell} {...{ code, meeting, fields, fault }} />, fault ? 422 : 200)
}
