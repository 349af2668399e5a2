import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import type { Outcomes } from '../../queries/outcomes.ts'
import type { Plan } from '../../queries/plans.ts'
import type { Round } from '../../queries/rounds.ts'
import { slotsOf } from '../../rules/hold/settings.ts'
import { marketUrls } from '../../urls.ts'
import { Proof } from '../proof.tsx'

interface RoundPageProps {
  shell: Shell
  round: Round
  isOrganiser: boolean
  sides: { sellers: number; buyers: number; invited: number }
  wishes: { wishes: number; people: number }
  plan: Plan | undefined
  outcomes: Outcomes
}

export function RoundPage(props: RoundPageProps) {
  const { shell, round, isOrganiser, sides, wishes } = props
  const { locale } = shell
  const { desk: say, rounds, where } = messages[locale]
  const { sessions, zone, tables, place } = round.settings
  const day = (at: number | undefined) => formatDay(new Date(at ?? 0), locale, zone)
  return (
    <Layout shell={shell} title={round.name} robots={round.state === 'published' ? undefined : 'noindex'}>
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
          <li>{say.people(sides.sellers, sides.buyers)}</li>
          <li>{say.slots(slotsOf(round.settings).length, tables)}</li>
          <li>{say.wishes(wishes.wishes, wishes.people)}</li>
        </ul>
        {isOrganiser ? <Desk {...props} /> : null}
        <section class="stack" aria-labelledby="rule">
          <h2 id="rule">{say.rule}</h2>
          <p>{say.ruleText}</p>
        </section>
        {round.state === 'published' ? <Published {...props} /> : null}
      </div>
    </Layout>
  )
}

/** How good the agenda is, and what came of it. */
function Published({ shell: { locale }, round, plan, outcomes }: RoundPageProps) {
  const { desk: say, invited } = messages[locale]
  return (
    <>
      {plan && plan.breaks !== null ? (
        <section class="stack" aria-labelledby="proof">
          <h2 id="proof">{invited.proof}</h2>
          <Proof locale={locale} plan={plan} zone={round.settings.zone} />
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
function Desk({ shell: { locale }, round, sides, plan }: RoundPageProps) {
  const say = messages[locale].desk
  const at = { locale, round: round.slug }
  const everyone = sides.sellers + sides.buyers
  return (
    <section class="stack stack--wide" aria-labelledby="to-do">
      <h2 id="to-do">{say.toDo}</h2>
      <p>
        <ButtonLink href={marketUrls.participants.href(at)} kind="quiet">
          {say.participants}
        </ButtonLink>
      </p>
      {sides.invited < everyone ? (
        <Act action={marketUrls.invitation.href(at)} what={say.inviteWhat} button={say.invite} />
      ) : (
        <p>{say.invited(sides.invited)}</p>
      )}
      <p>
        <ButtonLink href={marketUrls.plan.href(at)} kind="quiet">
          {say.plan}
        </ButtonLink>
      </p>
      {plan?.state === 'done' ? (
        <>
          <p>
            <ButtonLink href={marketUrls.agenda.href(at)} kind="quiet">
              {say.agenda}
            </ButtonLink>
          </p>
          <Act
            action={marketUrls.publication.href(at)}
            what={say.publishWhat}
            button={round.state === 'published' ? say.tell : say.publish}
          />
        </>
      ) : null}
    </section>
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
