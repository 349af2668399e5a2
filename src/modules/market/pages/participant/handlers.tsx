import { z } from 'zod'
import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { type FieldErrors, type FormFields, parseForm, readForm, typed } from '#kernel/http/form.ts'
import { isIdentifier } from '#kernel/new-id.ts'
import { findParticipant, type Participant, updateCame } from '../../queries/participants.ts'
import type { Round } from '../../queries/rounds.ts'
import { changeParticipant } from '../../actions/change-participant.ts'
import { renewLink } from '../../actions/invite.ts'
import { slotsByHours } from '../../actions/round-state.ts'
import { hourOf } from '../../rules/hold/participant-rows.ts'
import { slotsOf } from '../../rules/hold/settings.ts'
import type { MarketTables } from '../../tables.ts'
import { marketUrls } from '../../urls.ts'
import { organised } from '../organised.ts'
import { ParticipantPage } from './page.tsx'

/** Each new link is a letter to the same person. */
const linkLimit = { name: 'round links', most: 5, seconds: 600 }

type ParticipantContext = PageContext<MarketTables, `${typeof marketUrls.participant.pattern}${string}`>

const hour = z
  .string()
  .trim()
  .refine((text) => hourOf(text) !== undefined, 'hour')
  .transform((text) => hourOf(text) ?? null)
const least = z.coerce.number('number').int('number').min(0, 'number').max(200, 'number')
const most = z.coerce.number('number').int('number').min(0, 'number').min(1, 'most-none').max(200, 'number')

const schema = z
  .object({ canFrom: hour, canTo: hour, most, least, isRemote: z.literal('on').optional() })
  .refine(({ canFrom, canTo }) => !canFrom || !canTo || canFrom < canTo, { message: 'hours-turned', path: ['canTo'] })
  .refine(({ most, least }) => least <= most, { message: 'least-above-most', path: ['least'] })

export async function showParticipant(c: ParticipantContext) {
  const found = await participantOf(c)
  if ('response' in found) return await found.response
  const { person } = found
  const fields = {
    canFrom: person.canFrom ?? '',
    canTo: person.canTo ?? '',
    most: String(person.most),
    least: String(person.least),
    isRemote: person.isRemote ? 'on' : '',
  }
  return render(c, found, { fields, errors: {} })
}

export async function saveParticipant(c: ParticipantContext) {
  const found = await participantOf(c)
  if ('response' in found) return await found.response
  const { db, locale, now } = c.var
  const fields = await readForm(c)
  const { values, errors } = parseForm(schema, fields)
  if (!values) return render(c, found, { fields, errors })
  const { isRemote, ...hours } = values
  if (!hasSlot(found, hours)) return render(c, found, { fields, errors: { canFrom: 'hours-outside' } })
  await changeParticipant(db, { ...found, change: { ...hours, isRemote: isRemote === 'on' }, at: now })
  sayNext(c, 'participant-changed')
  return c.redirect(marketUrls.participants.href({ locale, round: found.round.slug }), 303)
}

/** Whether the round has a slot within these hours. */
function hasSlot({ round, person: { zone } }: Found, hours: { canFrom: string | null; canTo: string | null }) {
  return slotsByHours(slotsOf(round.settings))({ ...hours, zone }).size > 0
}

/** On the day: is here, or is not after all, as the button said that was pressed. */
export async function come(c: PageContext<MarketTables, typeof marketUrls.coming.pattern>) {
  const found = await participantOf(c)
  if ('response' in found) return await found.response
  const { db, now, locale } = c.var
  await updateCame(db, found.person.id, typed(await readForm(c), 'came') === 'no' ? null : now)
  sayNext(c, 'participant-came')
  return c.redirect(marketUrls.participants.href({ locale, round: found.round.slug }), 303)
}

/** The link before opens nothing any more. */
export async function giveLink(c: PageContext<MarketTables, typeof marketUrls.newLink.pattern>) {
  const found = await participantOf(c)
  if ('response' in found) return await found.response
  const { now, locale, limiter } = c.var
  const isAllowed = await limiter.allows(linkLimit, found.person.id)
  if (isAllowed) await renewLink(c.var, { ...found, at: now })
  sayNext(c, isAllowed ? 'link-renewed' : 'too-often')
  return c.redirect(marketUrls.participants.href({ locale, round: found.round.slug }), 303)
}

interface Found {
  round: Round
  person: Participant
}

async function participantOf(c: ParticipantContext): Promise<Found | { response: Response | Promise<Response> }> {
  const found = await organised(c)
  if ('response' in found) return found
  const id = c.req.param('participant')
  const person = isIdentifier(id) ? await findParticipant(c.var.db, found.round.id, id) : undefined
  return person ? { round: found.round, person } : { response: c.notFound() }
}

function render(c: ParticipantContext, { round, person }: Found, given: { fields: FormFields; errors: FieldErrors }) {
  const isWrong = Object.keys(given.errors).length > 0
  return c.html(<ParticipantPage shell={c.var.shell} round={round} person={person} {...given} />, isWrong ? 422 : 200)
}
