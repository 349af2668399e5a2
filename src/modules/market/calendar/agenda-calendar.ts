import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../messages/rounds/messages.ts'
import type { OwnMeeting } from '../queries/meetings.ts'
import type { Participant } from '../queries/participants.ts'
import type { Round } from '../queries/rounds.ts'
import { isInRoom } from '../rules/hold/rooms.ts'
import { slotsOf } from '../rules/hold/settings.ts'

interface Reader {
  person: Pick<Participant, 'isRemote'>
  locale: Locale
  /** Of the site: what makes the identifiers its own. */
  origin: string
  /** Address of the virtual room of a meeting; null where the round says none. */
  roomOf(meeting: Pick<OwnMeeting, 'id' | 'desk'>): string | null
}

/**
 * Somebody's meetings for their calendar program (RFC 5545, 5546): each under the identifier that it always has, with a sequence that
 * grows at each move; what is withdrawn stands in it as cancelled.
 */
export function agendaCalendar(
  { name, slug, settings, publishedAt }: Round,
  meetings: readonly OwnMeeting[],
  { person, locale, origin, roomOf }: Reader,
): string {
  const say = messages[locale].calendar
  const slots = slotsOf(settings)
  const host = new URL(origin).host
  const calendar = ical({
    name,
    prodId: { company: 'CONECTA Pacífico', product: 'rounds' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const meeting of meetings) {
    const slot = slots[meeting.slot]
    if (!slot) continue
    const room = isInRoom(settings.place, person, meeting) ? roomOf(meeting) : null
    calendar.createEvent({
      id: `${meeting.id}@${host}`,
      sequence: meeting.sequence,
      stamp: publishedAt ?? new Date(slot.starts),
      start: new Date(slot.starts),
      end: new Date(slot.ends),
      summary: say.meeting(meeting.name),
      location: room ?? (settings.place ? say.table(meeting.desk + 1, settings.place) : null),
      url: room,
      description: `${name} (${slug})`,
      status: meeting.isWithdrawn ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
