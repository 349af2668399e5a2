import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { Disclosure } from '#ui/disclosure/disclosure.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import type { Outcomes } from '../../queries/outcomes.ts'
import type { Sides } from '../../queries/participants.ts'
import type { Plan } from '../../queries/plans.ts'
import type { Round } from '../../queries/rounds.ts'
import { slotsOf } from '../../rules/hold/settings.ts'
import { marketUrls } from '../../urls.ts'
import { Proof } from '../proof.tsx'

interface RoundPageProps {
  shell: Shell
  round: Round
  isOrganiser: boolean
  sides: Sides
  wishes: { wishes: number; people: number }
  /** The plan by which the agenda stands. */
  proof: Plan | undefined
  outcomes: Outcomes
  hasAgenda: boolean
  /** Address of the rooms as it was typed, where it is none. */
  badRooms: string | null
}

export function RoundPage(props: RoundPageProps) {
  const { shell, round, isOrganiser, sides, wishes } = props
  const { locale } = shell
  const { desk: say, rounds, setUp, problem, where } = messages[locale]
  const { kind, sessions, zone, tables, place } = round.settings
  const day = (at: number | undefined) => formatDay(new Date(at ?? 0), locale, zone)
  return (
    <Layout
      shell={shell}
      title={round.name}
      robots={round.state === 'published' ? undefined : 'noindex'}
      styles="market/round"
    >
      <ErrorSummary
        title={problem}
        errors={props.badRooms === null ? [] : [{ id: 'rooms', text: setUp.faults.rooms }]}
      />
      <div class="stack stack--wide">
        <Breadcrumb
          label={where}
          items={[{ href: marketUrls.rounds.href({ locale }), text: rounds.title }, { text: round.name }]}
        />
        <div class="stack">
          <h1>{round.name}</h1>
          <p class="lead">
            {say.days(day(sessions[0]?.starts), day(sessions.at(-1)?.ends))}
            {place ? ` · ${place}` : ''}
          </p>
          <p>{rounds.states[round.state]}</p>
        </div>
        <ul>
          <li>{kind === 'everyone' ? say.everyone(sides.everyone) : say.people(sides.sellers, sides.buyers)}</li>
          <li>{say.slots(slotsOf(round.settings).length, tables)}</li>
          <li>{say.wishes(wishes.wishes, wishes.people)}</li>
        </ul>
        {isOrganiser ? <Desk {...props} /> : null}
        <Rule locale={locale} round={round} />
        {round.state === 'published' ? <Published {...props} /> : null}
      </div>
    </Layout>
  )
}

/** By what wishes become meetings, with what the organiser promised. */
function Rule({ locale, round: { settings } }: { locale: Shell['locale']; round: Round }) {
  const say = messages[locale].desk
  const { firstTimeLeast, countryLeast, interpreters } = settings
  return (
    <section class="stack" aria-labelledby="rule">
      <h2 id="rule">{say.rule}</h2>
      <p>{say.ruleText}</p>
      {firstTimeLeast > 0 ? <p>{say.firstTimeLeast(firstTimeLeast)}</p> : null}
      {countryLeast > 0 ? <p>{say.countryLeast(countryLeast)}</p> : null}
      {interpreters === null ? null : <p>{say.interpreters(interpreters)}</p>}
    </section>
  )
}

/** How good the agenda is, and what came of it. */
function Published({ shell: { locale }, round, proof, outcomes }: RoundPageProps) {
  const { desk: say, invited } = messages[locale]
  return (
    <>
      {proof ? (
        <section class="stack" aria-labelledby="proof">
          <h2 id="proof">{invited.proof}</h2>
          <Proof locale={locale} plan={proof} zone={round.settings.zone} />
        </section>
      ) : null}
      <section class="stack" aria-labelledby="outcomes">
        <h2 id="outcomes">{say.outcomes}</h2>
        <p>{say.response(outcomes.said, outcomes.sides)}</p>
        <p>{say.results(outcomes.deals, outcomes.samples, outcomes.followUps)}</p>
      </section>
    </>
  )
}

/** What there is to do, in its order. */
function Desk({ shell: { locale }, round, sides, hasAgenda, badRooms }: RoundPageProps) {
  const { desk: say, agreed, setUp } = messages[locale]
  const at = { locale, round: round.slug }
  const isPublished = round.state === 'published'
  return (
    <section class="stack stack--wide" aria-labelledby="to-do">
      <h2 id="to-do">{say.toDo}</h2>
      <p class="round__ways">
        <ButtonLink href={marketUrls.changeRound.href(at)} kind="quiet">
          {setUp.change}
        </ButtonLink>
        <ButtonLink href={marketUrls.participants.href(at)} kind="quiet">
          {say.participants}
        </ButtonLink>
        <ButtonLink href={marketUrls.agreed.href(at)} kind="quiet">
          {agreed.title}
        </ButtonLink>
      </p>
      {sides.invited < sides.everyone ? (
        <Act action={marketUrls.invitation.href(at)} what={say.inviteWhat} button={say.invite} />
      ) : (
        <p>{say.invited(sides.invited)}</p>
      )}
      <p class="round__ways">
        <ButtonLink href={marketUrls.plan.href(at)} kind="quiet">
          {say.plan}
        </ButtonLink>
        {hasAgenda ? (
          <ButtonLink href={marketUrls.agenda.href(at)} kind="quiet">
            {say.agenda}
          </ButtonLink>
        ) : null}
      </p>
      {hasAgenda ? (
        <Act
          action={marketUrls.publication.href(at)}
          what={say.publishWhat}
          button={isPublished ? say.tell : say.publish}
        />
      ) : null}
      {isPublished && round.settings.place !== null ? (
        <Virtual locale={locale} round={round} badRooms={badRooms} />
      ) : null}
    </section>
  )
}

/** Nobody can come to the place: the whole round goes on in virtual rooms. */
function Virtual({
  locale,
  round,
  badRooms,
}: { locale: Shell['locale'] } & Pick<RoundPageProps, 'round' | 'badRooms'>) {
  const { desk: say, setUp } = messages[locale]
  return (
    <Disclosure summary={say.virtual} open={badRooms !== null}>
      <Form action={marketUrls.virtual.href({ locale, round: round.slug })}>
        <p>{say.virtualWhat}</p>
        <Field
          id="rooms"
          label={setUp.rooms}
          hint={setUp.roomsHint}
          value={badRooms ?? round.settings.rooms ?? ''}
          error={badRooms === null ? undefined : setUp.faults.rooms}
          maxlength={300}
          spellcheck={false}
        />
        <FormActions>
          <Button kind="danger">{say.virtual}</Button>
        </FormActions>
      </Form>
    </Disclosure>
  )
}

function Act({ action, what, button }: { action: string; what: string; button: string }) {
  return (
    <Form action={action}>
      <p>{what}</p>
      <FormActions>
        <Button>{button}</Button>
      </FormActions>
    </Form>
  )
}
