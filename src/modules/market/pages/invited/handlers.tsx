import { sayNext } from '#kernel/http/flash.ts'
import { readForm } from '#kernel/http/form.ts'
import { isIdentifier } from '#kernel/new-id.ts'
import { signInFirst } from '#modules/accounts/public.ts'
import { fitAmong } from '#modules/directory/public.ts'
import { roomsOf } from '../../actions/rooms.ts'
import { agendaCalendar } from '../../calendar/agenda-calendar.ts'
import { listMeetingsOf } from '../../queries/meetings.ts'
import { listKnown, listListed, listOthers, type Other } from '../../queries/others.ts'
import { joinPerson, type Participant } from '../../queries/participants.ts'
import { findProof } from '../../queries/plans.ts'
import { lockRound, type Round } from '../../queries/rounds.ts'
import { lockNamed, keepWishes } from '../../queries/wishes.ts'
import { mostWishes, type WishKind, wishKinds } from '../../rules/hold/wishes.ts'
import { marketUrls } from '../../urls.ts'
import { type InvitedContext, invitedBy, sayLimit } from './known.ts'
import { type AgendaView, InvitedPage, type WishesFault, type WishesView } from './page.tsx'

/** Participants of the other side on one page, beside those that are proposed. */
const most = 20
/** Those of the directory that fit best, before all others. */
const mostProposed = 8

export async function showInvited(c: InvitedContext) {
  const found = await invitedBy(c)
  if (!found) return await c.notFound()
  const { round } = found
  const view = round.state === 'published' ? await agendaOf(c, found) : await wishesOf(c, found)
  return render(c, found, view)
}

interface Found {
  person: Participant
  round: Round
}

function render(c: InvitedContext, { person, round }: Found, view: AgendaView | WishesView) {
  const mayJoin = c.var.person !== null && person.personId === null
  return c.html(
    <InvitedPage
      shell={c.var.shell}
      code={c.req.param('code')}
      round={round}
      person={person}
      view={view}
      mayJoin={mayJoin}
    />,
    view.kind === 'wishes' && view.fault ? statuses[view.fault] : 200,
  )
}

const statuses = { tooOften: 429, tooManyWishes: 422 } as const satisfies Record<WishesFault, number>

async function wishesOf(c: InvitedContext, { person, round }: Found): Promise<WishesView> {
  const { db, now } = c.var
  const after = uuidOf(c.req.query('after'))
  const proposed = await proposalsFor(c, person)
  const first = [...proposed.keys()]
  const others = await listOthers(db, { person, first, after, most: most + 1 })
  const [fitting, rest] = [others.filter(({ id }) => proposed.has(id)), others.filter(({ id }) => !proposed.has(id))]
  const shown = after ? [] : fitting.toSorted((one, other) => first.indexOf(one.id) - first.indexOf(other.id))
  return {
    kind: 'wishes',
    proposed: shown.map((each) => ({ ...each, why: proposed.get(each.id) ?? [] })),
    others: rest.slice(0, most),
    next: rest.length > most ? (rest[most - 1]?.id ?? null) : null,
    after,
    mayWish: now.getTime() <= round.settings.wishesUntil,
    fault: null,
  }
}

/** Those of the other side that fit best by the directory's published rule, the best first, each with its reasons. */
async function proposalsFor(c: InvitedContext, person: Participant): Promise<Map<string, string[]>> {
  const { db, locale } = c.var
  if (!person.organisation) return new Map()
  const listed = await listListed(db, person)
  if (!listed.length) return new Map()
  const ids = new Map(listed.map(({ id, organisation }) => [organisation, id]))
  const fitting = await fitAmong(db, { you: person.organisation, others: [...ids.keys()], locale })
  return new Map(fitting.slice(0, mostProposed).map(({ slug, why }) => [ids.get(slug) ?? '', why]))
}

async function agendaOf(c: InvitedContext, { person, round }: Found): Promise<AgendaView> {
  const { db, now } = c.var
  const [meetings, plan] = await Promise.all([listMeetingsOf(db, person.id), findProof(db, round.id)])
  const roomOf = await roomsOf(c.var, round.settings)
  return {
    kind: 'agenda',
    meetings: meetings.map((meeting) => ({ ...meeting, room: roomOf(meeting) })),
    plan,
    calendarBytes: Buffer.byteLength(await calendarFor(c, { person, round })),
    now: now.getTime(),
  }
}

export async function saveWishes(c: InvitedContext) {
  const found = await invitedBy(c)
  if (!found) return await c.notFound()
  const { db, now, locale, limiter } = c.var
  const { person, round } = found
  const address = marketUrls.invited.href({ locale, code: c.req.param('code') })
  // The page says by itself that it is too late.
  if (round.state === 'published' || now.getTime() > round.settings.wishesUntil) return c.redirect(address, 303)
  const typed = typedWishes(await readForm(c))
  const refuse = async (fault: WishesFault) => render(c, found, again(await wishesOf(c, found), { typed, fault }))
  if (!(await limiter.allows(sayLimit, person.id))) return await refuse('tooOften')
  const known = await listKnown(db, person, [...typed.keys()])
  const wishes = new Map(known.map((id) => [id, typed.get(id) ?? null]))
  const kept = await keepWithin(db, person, { wishes, at: now })
  if (kept === 'tooManyWishes') return await refuse(kept)
  if (kept === 'kept') sayNext(c, 'wishes-kept')
  return c.redirect(address, 303)
}

type TypedWishes = Map<string, WishKind | null>

/** Nothing is kept where more would be named than one participant may, or the agenda was published meanwhile. */
async function keepWithin(
  db: InvitedContext['var']['db'],
  { id, round }: Participant,
  said: { wishes: TypedWishes; at: Date },
): Promise<'kept' | 'published' | 'tooManyWishes'> {
  const named = [...said.wishes.values()].filter((wish) => wish === 'must' || wish === 'would').length
  return await db.transaction().execute(async (transaction) => {
    if ((await lockRound(transaction, round)).state === 'published') return 'published'
    if (named + (await lockNamed(transaction, id, [...said.wishes.keys()])) > mostWishes) return 'tooManyWishes'
    await keepWishes(transaction, id, said)
    return 'kept'
  })
}

/** The same page with what was chosen on it, which is not kept yet. */
function again(view: WishesView, { typed, fault }: { typed: TypedWishes; fault: WishesFault }): WishesView {
  const wishOf = ({ id, wish }: Other) => typed.get(id) ?? (typed.has(id) ? null : wish)
  return {
    ...view,
    proposed: view.proposed.map((each) => ({ ...each, wish: wishOf(each) })),
    others: view.others.map((each) => ({ ...each, wish: wishOf(each) })),
    fault,
  }
}

/** Answers of one page that are looked at. */
const mostTyped = 2 * (most + mostProposed)

/** By whom they are about; what is no wish takes back the one before. */
function typedWishes(fields: Record<string, unknown>): TypedWishes {
  const entries = Object.entries(fields).flatMap(([name, given]): [string, WishKind | null][] => {
    const id = name.startsWith('wish.') ? uuidOf(name.slice('wish.'.length)) : ''
    return id ? [[id, wishKinds.find((kind) => kind === given) ?? null]] : []
  })
  return new Map(entries.slice(0, mostTyped))
}

/** Whoever is signed in finds this page among her own from then on. */
export async function joinAccount(c: InvitedContext) {
  const found = await invitedBy(c)
  if (!found) return await c.notFound()
  const { db, person, locale } = c.var
  if (!person) return await signInFirst(c)
  sayNext(c, (await joinPerson(db, found.person.id, person.id)) ? 'joined' : 'joined-by-another')
  return c.redirect(marketUrls.invited.href({ locale, code: c.req.param('code') }), 303)
}

/** A private feed: calendars that subscribe to it learn of every move and of what is withdrawn. */
export async function sendCalendar(c: InvitedContext) {
  const found = await invitedBy(c)
  if (!found || found.round.state !== 'published') return await c.notFound()
  c.header('content-type', 'text/calendar; charset=utf-8')
  c.header('content-disposition', `attachment; filename="${found.round.slug}.ics"`)
  return c.body(await calendarFor(c, found))
}

async function calendarFor(c: InvitedContext, { person, round }: Found): Promise<string> {
  const { db, locale, settings } = c.var
  const roomOf = await roomsOf(c.var, round.settings)
  const meetings = await listMeetingsOf(db, person.id)
  return agendaCalendar(round, meetings, { person, locale, origin: settings.origin, roomOf })
}

function uuidOf(text = '') {
  return isIdentifier(text) ? text : ''
}
