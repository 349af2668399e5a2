import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { aboutSize, sizeOf } from '#kernel/size.ts'
import { Button } from '#ui/button/button.tsx'
import { Radios } from '#ui/choices/choices.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { countryName, languageName } from '#modules/directory/public.ts'
import { messages } from '../../messages/rounds/messages.ts'
import type { OwnMeeting } from '../../queries/meetings.ts'
import type { Participant } from '../../queries/participants.ts'
import type { Plan } from '../../queries/plans.ts'
import type { Round } from '../../queries/rounds.ts'
import { slotsOf } from '../../rules/hold/settings.ts'
import { type WishKind, wishKinds } from '../../rules/hold/wishes.ts'
import { marketUrls } from '../../urls.ts'
import { Proof } from '../proof.tsx'
import { slotWords } from '../slot-words.ts'

interface InvitedPageProps {
  shell: Shell
  code: string
  round: Round
  person: Participant
  others: readonly Participant[]
  next: string | null
  /** Identifier after which this page of the other side begins; empty on the first. */
  after: string
  wishes: ReadonlyMap<string, WishKind>
  mayWish: boolean
  meetings: readonly OwnMeeting[]
  plan: Plan | undefined
  calendarBytes: number
}

/** A participant's own page, by a personal link: her wishes, and once it is published her agenda and what came of it. */
export function InvitedPage(props: InvitedPageProps) {
  const { shell, round, person } = props
  const { locale } = shell
  const { invited: say } = messages[locale]
  return (
    <Layout shell={shell} title={round.name} robots="noindex" styles="market/invited">
      <div class="stack stack--wide">
        <div class="stack">
          <h1>{round.name}</h1>
          <p class="lead">{say.lead(person.name)}</p>
        </div>
        {round.state === 'published' ? (
          <Agenda {...props} />
        ) : (
          <>
            <Wishes {...props} />
            <p class="muted">{say.agendaLater}</p>
          </>
        )}
      </div>
    </Layout>
  )
}

function Wishes({ shell: { locale }, code, round, others, next, after, wishes, mayWish }: InvitedPageProps) {
  const { invited: say } = messages[locale]
  const { wishesUntil, zone } = round.settings
  const href = (from?: string) => marketUrls.invited.href({ locale, code }, { after: from })
  const choices = [
    ...wishKinds.map((kind) => ({ value: kind, text: say.choices[kind] })),
    { value: '', text: say.choices.none },
  ]
  return (
    <section class="stack" aria-labelledby="wishes">
      <h2 id="wishes">{say.wishes}</h2>
      <p>{mayWish ? say.wishesUntil(formatDay(new Date(wishesUntil), locale, zone)) : say.wishesOver}</p>
      {others.length ? (
        <Form action={marketUrls.wishes.href({ locale, code })}>
          <input type="hidden" name="after" value={after} />
          {others.map(({ id, name, country, languages }) => (
            <div class="invited__wish">
              <Radios
                id={`wish.${id}`}
                legend={named(name, country, locale)}
                hint={languages.map((each) => spokenName(each, locale)).join(', ') || undefined}
                value={wishes.get(id) ?? ''}
                choices={choices}
              />
            </div>
          ))}
          {mayWish ? (
            <FormActions>
              <Button>{say.save}</Button>
            </FormActions>
          ) : null}
        </Form>
      ) : (
        <Empty title={say.empty}>
          <p>{say.emptyWhat}</p>
        </Empty>
      )}
      <Pagination
        label={say.pages}
        first={after ? { href: href(), text: say.first } : undefined}
        next={next ? { href: href(next), text: say.later } : undefined}
      />
    </section>
  )
}

/** About what one page of an agenda weighs, its letters with it. */
const ownPaper = 19_500

function Agenda({ shell: { locale }, code, round, person, meetings, plan, calendarBytes }: InvitedPageProps) {
  const { invited: say } = messages[locale]
  const slots = slotsOf(round.settings)
  return (
    <>
      <section class="stack" aria-labelledby="agenda">
        <h2 id="agenda">{say.agenda}</h2>
        <p class="muted small">{say.zone(person.zone)}</p>
        {meetings.length ? (
          <ol class="invited__meetings">
            {meetings.map((meeting) => (
              <li class="invited__meeting">
                <p>
                  <b>{slotWords(slots[meeting.slot], person.zone, locale)}</b>
                  {' · '}
                  {meeting.isWithdrawn ? <s>{meeting.name}</s> : meeting.name}
                  {meeting.country ? ` · ${countryName(meeting.country, locale)}` : ''}
                </p>
                <p class="small">
                  {meeting.isWithdrawn ? say.withdrawn : say.table(meeting.desk + 1)}
                  {meeting.result ? ` · ${say.said(say.results[meeting.result])}` : ''}
                </p>
                {meeting.isWithdrawn ? null : (
                  <p>
                    <a
                      href={marketUrls.outcome.href({ locale, code, meeting: meeting.id })}
                      aria-label={`${say.outcome} ${meeting.name}`}
                    >
                      {say.outcome}
                    </a>
                  </p>
                )}
              </li>
            ))}
          </ol>
        ) : (
          <p>{say.agendaNone}</p>
        )}
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

function named(name: string, country: string | null, locale: Shell['locale']) {
  return country ? `${name} · ${countryName(country, locale)}` : name
}

/** A language as it was written in a table: by its name where that is a tag. */
function spokenName(written: string, locale: Shell['locale']) {
  return /^[a-z]{2,3}$/i.test(written) ? languageName(written, locale) : written
}
