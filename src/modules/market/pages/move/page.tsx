import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { SelectField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import type { Round } from '../../queries/rounds.ts'
import { marketUrls } from '../../urls.ts'
import { RoundTrail } from '../round-trail.tsx'

interface MovePageProps {
  shell: Shell
  round: Round
  meeting: string
  seller: string
  buyer: string
  slot: number
  slots: { value: string; text: string }[]
  /** Sentences: the rules that the move would break, and whom it touches. */
  faults: readonly string[]
}

export function MovePage({ shell, round, meeting, seller, buyer, slot, slots, faults }: MovePageProps) {
  const { locale } = shell
  const { agenda: say, desk, problem } = messages[locale]
  const at = { locale, round: round.slug }
  return (
    <Layout shell={shell} title={say.moveTitle(seller, buyer)} robots="noindex">
      <ErrorSummary title={problem} errors={faults.map((text) => ({ id: 'slot', text }))} />
      <RoundTrail
        locale={locale}
        round={round}
        steps={[{ href: marketUrls.agenda.href(at), text: desk.agenda }, { text: say.move }]}
      />
      <h1>{say.moveTitle(seller, buyer)}</h1>
      <Form action={marketUrls.move.href({ ...at, meeting })}>
        <p>{say.touches}</p>
        <SelectField
          id="slot"
          label={say.slot}
          value={String(slot)}
          options={slots}
          error={faults.join(' ') || undefined}
        />
        <FormActions>
          <Button>{say.button}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}
