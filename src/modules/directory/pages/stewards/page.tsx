import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Radios } from '#ui/choices/choices.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/owner/messages.ts'
import type { Organisation } from '../../queries/organisations.ts'
import type { StewardRole } from '../../queries/stewards.ts'
import { directoryUrls } from '../../urls.ts'
import { OwnerTrail } from '../owner-trail.tsx'

interface Steward {
  personId: string
  /** Null once the account is closed. */
  name: string | null
  role: StewardRole
  since: Date
}

interface StewardsPageProps {
  shell: Shell
  organisation: Organisation
  people: readonly Steward[]
  you: { id: string; zone: string }
  /** Whether you may add and take away. */
  decides: boolean
  email: string
  fault: 'email' | 'not-known' | 'last-owner' | null
}

export function StewardsPage(props: StewardsPageProps) {
  const { shell, organisation, people, email, fault } = props
  const { locale } = shell
  const { people: say, problem, mine, edit } = messages[locale]
  const { slug, content } = organisation
  const at = { locale, organisation: slug }
  const text = fault ? say.faults[fault] : undefined
  return (
    <Layout shell={shell} title={say.title(content.name)} robots="noindex" styles="directory/edit">
      <div class="stack stack--wide">
        <ErrorSummary
          title={problem}
          errors={text ? [{ id: fault === 'last-owner' ? 'people' : 'email', text }] : []}
        />
        <OwnerTrail
          locale={locale}
          steps={[{ href: directoryUrls.edit.href(at), text: content.name }, { text: edit.people }]}
        />
        <h1>{say.title(content.name)}</h1>
        <p class="lead">{say.lead}</p>
        <ul class="edit__parts" id="people" tabindex={-1}>
          {people.map((steward) => (
            <Person {...props} steward={steward} />
          ))}
        </ul>
        {props.decides ? (
          <section class="stack" aria-labelledby="invite">
            <h2 id="invite">{say.inviteTitle}</h2>
            <Form action={directoryUrls.stewards.href(at)}>
              <Field
                id="email"
                label={say.email}
                hint={say.emailHint}
                error={fault === 'last-owner' ? undefined : text}
                type="email"
                width="medium"
                autocomplete="off"
                value={email}
              />
              <Radios
                id="role"
                legend={say.role}
                value="editor"
                choices={(['editor', 'owner'] as const).map((role) => ({
                  value: role,
                  text: mine.roles[role],
                  hint: say.roleHints[role],
                }))}
              />
              <FormActions>
                <Button>{say.invite}</Button>
              </FormActions>
            </Form>
          </section>
        ) : null}
      </div>
    </Layout>
  )
}

function Person({ shell, organisation, you, decides, steward }: StewardsPageProps & { steward: Steward }) {
  const { locale } = shell
  const { people: say, mine } = messages[locale]
  const { personId, name, role, since } = steward
  const isYou = personId === you.id
  return (
    <li class="edit__part stack">
      <p>
        <strong>{name ?? say.gone}</strong>
        {isYou ? ` (${say.you})` : null}
      </p>
      <p class="muted small">{`${mine.roles[role]}, ${say.since(formatDay(since, locale, you.zone))}`}</p>
      {decides || isYou ? (
        <Form action={directoryUrls.steward.href({ locale, organisation: organisation.slug, person: personId })}>
          <FormActions>
            {decides && role === 'editor' ? (
              <Button kind="quiet" name="act" value="owner">
                {say.makeOwner}
              </Button>
            ) : null}
            <Button kind="quiet" name="act" value="remove">
              {isYou ? say.leave : say.remove}
            </Button>
          </FormActions>
        </Form>
      ) : null}
    </li>
  )
}
