import { zoneName } from '#kernel/dates.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { aboutSize, sizeOf } from '#kernel/size.ts'
import { countryName } from '#modules/directory/public.ts'
import { Disclosure } from '#ui/disclosure/disclosure.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import type { OwnMeeting } from '../../queries/meetings.ts'
import type { Participant } from '../../queries/participants.ts'
import type { Plan } from '../../queries/plans.ts'
import type { Round } from '../../queries/rounds.ts'
import { isInRoom } from '../../rules/hold/rooms.ts'
import { slotsOf } from '../../rules/hold/settings.ts'
import { marketUrls } from '../../urls.ts'
import { outcomeFields } from '../outcome/outcome-fields.ts'
import { OutcomeForm } from '../outcome-form.tsx'
import { Proof } from '../proof.tsx'
import { slotWords } from '../slot-words.ts'
import { KeptAgenda } from './kept-agenda.tsx'

/** Her meetings, and what came of them. */
export interface AgendaView {
  kind: 'agenda'
  meetings: readonly AgendaMeeting[]
  plan: Plan | undefined
  calendarBytes: number
  /** Milliseconds since 1970. */
  now: number
}

/** With the address of its virtual room, where the round says one. */
type AgendaMeeting = OwnMeeting & { room: string | null }

interface AgendaProps {
  locale: Locale
  code: string
  round: Round
  person: Participant
  view: AgendaView
}

/** About what one page of an agenda weighs, its letters with it. */
const ownPaper = 19_500

export function Agenda({ locale, code, round, person, view }: AgendaProps) {
  const say = messages[locale].invited
  const { meetings, plan, calendarBytes } = view
  return (
    <>
      <section class="stack" aria-labelledby="agenda">
        <h2 id="agenda">{say.agenda}</h2>
        <p class="muted small">{say.zone(zoneName(person.zone, locale))}</p>
        <KeptAgenda locale={locale} address={marketUrls.invited.href({ locale, code })}>
          {meetings.length ? (
            <ol class="invited__meetings">
              {meetings.map((meeting) => (
                <Meeting {...{ locale, code, round, person, meeting }} now={view.now} />
              ))}
            </ol>
          ) : (
            <p>{say.agendaNone}</p>
          )}
        </KeptAgenda>
        <p>
          <a href={marketUrls.calendar.href({ locale, code })}>{say.calendar(sizeOf(calendarBytes, locale))}</a>
        </p>
        <p class="muted small">{say.calendarWhat}</p>
        <p>
          <a href={marketUrls.ownPdf.href({ locale, code })}>{say.paper(aboutSize(ownPaper, locale))}</a>
        </p>
      </section>
      {plan ? (
        <section class="stack" aria-labelledby="proof">
          <h2 id="proof">{say.proof}</h2>
          <Proof locale={locale} plan={plan} zone={round.settings.zone} />
        </section>
      ) : null}
    </>
  )
}

interface MeetingProps extends Omit<AgendaProps, 'view'> {
  meeting: AgendaMeeting
  now: number
}

function Meeting({ locale, code, round, person, meeting }: MeetingProps) {
  const say = messages[locale].invited
  const slots = slotsOf(round.settings)
  const { id, name, country, isWithdrawn, result } = meeting
  return (
    <li class="invited__meeting" id={`meeting-${id}`}>
      <p>
        <b>{slotWords(slots[meeting.slot], person.zone, locale)}</b>
        {' · '}
        {isWithdrawn ? <s>{name}</s> : name}
        {country ? ` · ${countryName(country, locale)}` : ''}
      </p>
      <p class="small">
        {isWithdrawn ? say.withdrawn : <Where {...{ locale, round, person, meeting }} />}
        {result ? ` · ${say.said(say.results[result])}` : ''}
      </p>
      {isWithdrawn ? null : (
        <Disclosure summary={say.outcomeWith(name)}>
          <OutcomeForm
            locale={locale}
            action={marketUrls.outcome.href({ locale, code, meeting: id })}
            prefix={`${id.slice(-12)}-`}
            fields={outcomeFields(meeting, person)}
          />
        </Disclosure>
      )}
    </li>
  )
}

type WhereProps = Pick<MeetingProps, 'locale' | 'round' | 'person' | 'meeting'>

/** A table, or a room of its own. */
function Where({ locale, round, person, meeting }: WhereProps) {
  const say = messages[locale].invited
  if (!isInRoom(round.settings.place, person, meeting)) return <>{say.table(meeting.desk + 1)}</>
  if (!meeting.room) return <>{say.virtual}</>
  return (
    <a href={meeting.room} rel="noreferrer" aria-label={say.roomWith(meeting.name)}>
      {say.room}
    </a>
  )
}
