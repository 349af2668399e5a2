import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { isIdentifier } from '#kernel/new-id.ts'
import { messages } from '../../messages/rounds/messages.ts'
import { listMeetingsOf, type OwnMeeting } from '../../queries/meetings.ts'
import { listSide, type Participant } from '../../queries/participants.ts'
import { findLastPlan } from '../../queries/plans.ts'
import type { Round } from '../../queries/rounds.ts'
import { keepWishes, listWishesOf } from '../../queries/wishes.ts'
import { slotsOf } from '../../rules/hold/settings.ts'
import { type WishKind, wishKinds } from '../../rules/hold/wishes.ts'
import { marketUrls } from '../../urls.ts'
import { type InvitedContext, invitedBy, sayLimit } from './known.ts'
import { InvitedPage } from './page.tsx'

/** Participants of the other side on one page. */
const most = 20

export async function showInvited(c: InvitedContext) {
  const found = await invitedBy(c)
  if (!found) return await c.notFound()
  const { db, shell, now, locale } = c.var
  const { person, round } = found
  const isWishing = round.state !== 'published'
  const after = uuidOf(c.req.query('after'))
  const [others, wishes, meetings, plan] = await Promise.all([
    isWishing ? listSide(db, { round: round.id, side: otherSide(person), after, most: most + 1 }) : [],
    isWishing ? listWishesOf(db, person.id) : new Map<string, WishKind>(),
    isWishing ? [] : listMeetingsOf(db, person.id),
    isWishing ? undefined : findLastPlan(db, round.id),
  ])
  const code = c.req.param('code')
  return c.html(
    <InvitedPage
      shell={shell}
      code={code}
      round={round}
      person={person}
      others={others.slice(0, most)}
      next={others.length > most ? (others[most - 1]?.id ?? null) : null}
      after={after}
      wishes={wishes}
      mayWish={isWishing && now.getTime() <= round.settings.wishesUntil}
      meetings={meetings}
      plan={plan}
      calendarBytes={Buffer.byteLength(calendarOf(round, meetings, { person, locale, origin: c.var.settings.origin }))}
    />,
  )
}

export async function saveWishes(c: InvitedContext) {
  const found = await invitedBy(c)
  if (!found) return await c.notFound()
  const { db, now, locale, limiter } = c.var
  const { person, round } = found
  const back = c.redirect(marketUrls.invited.href({ locale, code: c.req.param('code') }), 303)
  // The page says by itself that it is too late.
  if (round.state === 'published' || now.getTime() > round.settings.wishesUntil) return back
  if (!(await limiter.allows(sayLimit, person.id))) {
    sayNext(c, 'said-too-often')
    return back
  }
  const fields = await readForm(c)
  const after = uuidOf(typed(fields, 'after'))
  const others = await listSide(db, { round: round.id, side: otherSide(person), after, most })
  const said = new Map(
    others.map(({ id }): [string, WishKind | null] => {
      const given = typed(fields, `wish.${id}`)
      return [id, wishKinds.find((kind) => kind === given) ?? null]
    }),
  )
  await db
    .transaction()
    .execute(async (transaction) => await keepWishes(transaction, person.id, { wishes: said, at: now }))
  sayNext(c, 'wishes-kept')
  return back
}

/** A private feed: calendars that subscribe to it learn of every move and of what is withdrawn (RFC 5545, 5546). */
export async function sendCalendar(c: InvitedContext) {
  const found = await invitedBy(c)
  if (!found || found.round.state !== 'published') return await c.notFound()
  const { person, round } = found
  const { db, locale, settings } = c.var
  c.header('content-type', 'text/calendar; charset=utf-8')
  c.header('content-disposition', `attachment; filename="${round.slug}.ics"`)
  return c.body(calendarOf(round, await listMeetingsOf(db, person.id), { person, locale, origin: settings.origin }))
}

interface Reader {
  person: Participant
  locale: InvitedContext['var']['locale']
  origin: string
}

function calendarOf(
  { name, slug, settings, publishedAt }: Round,
  meetings: readonly OwnMeeting[],
  reader: Reader,
): string {
  const say = messages[reader.locale].calendar
  const slots = slotsOf(settings)
  const host = new URL(reader.origin).host
  const calendar = ical({
    name,
    prodId: { company: 'CONECTA Pacífico', product: 'rounds' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const meeting of meetings) {
    const slot = slots[meeting.slot]
    if (!slot) continue
    calendar.createEvent({
      id: `${meeting.id}@${host}`,
      sequence: meeting.sequence,
      stamp: publishedAt ?? new Date(slot.starts),
      start: new Date(slot.starts),
      end: new Date(slot.ends),
      summary: say.meeting(meeting.name),
      location: settings.place ? say.table(meeting.desk + 1, settings.place) : null,
      description: `${name} (${slug})`,
      status: meeting.isWithdrawn ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}

function uuidOf(text = '') {
  return isIdentifier(text) ? text : ''
}

function otherSide({ side }: Participant) {
  return side === 'seller' ? 'buyer' : 'seller'
}
