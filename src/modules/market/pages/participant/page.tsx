import { zoneName } from '#kernel/dates.ts'
import { type FieldErrors, type FormFields, typed } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkbox } from '#ui/choices/choices.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field, NumberField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import type { Participant } from '../../queries/participants.ts'
import type { Round } from '../../queries/rounds.ts'
import { marketUrls } from '../../urls.ts'
import { RoundTrail } from '../round-trail.tsx'

interface ParticipantPageProps {
  shell: Shell
  round: Round
  person: Participant
  fields: FormFields
  errors: FieldErrors
}

/** Somebody comes late, goes early, or takes more or fewer meetings. */
export function ParticipantPage({ shell, round, person, fields, errors }: ParticipantPageProps) {
  const { locale } = shell
  const { participants: say, desk, invited, problem } = messages[locale]
  const at = { locale, round: round.slug }
  const fault = (name: string) => {
    const found = errors[name]
    return found ? say.faults[found as keyof typeof say.faults] : undefined
  }
  const of = (name: keyof typeof say.edit) => ({
    id: name,
    label: say.edit[name],
    value: typed(fields, name),
    error: fault(name),
  })
  return (
    <Layout shell={shell} title={person.name} robots="noindex">
      <ErrorSummary
        title={problem}
        errors={Object.keys(errors).map((id) => ({ id, text: fault(id) ?? say.faults.number }))}
      />
      <RoundTrail
        locale={locale}
        round={round}
        steps={[{ href: marketUrls.participants.href(at), text: desk.participants }, { text: person.name }]}
      />
      <h1>{person.name}</h1>
      <p>{invited.zone(zoneName(person.zone, locale))}</p>
      <Form action={marketUrls.participant.href({ ...at, participant: person.id })}>
        <p>{say.changeWhat}</p>
        <Field {...of('canFrom')} width="short" />
        <Field {...of('canTo')} width="short" />
        <NumberField {...of('most')} whole />
        <NumberField {...of('least')} whole />
        <Checkbox id="isRemote" label={say.isRemote} checked={typed(fields, 'isRemote') === 'on'} />
        <FormActions>
          <Button>{say.change}</Button>
        </FormActions>
      </Form>
      {person.isInvited ? (
        <Form action={marketUrls.newLink.href({ ...at, participant: person.id })}>
          <p>{say.newLinkWhat}</p>
          <FormActions>
            <Button kind="quiet">{say.newLink}</Button>
          </FormActions>
        </Form>
      ) : null}
    </Layout>
  )
}
