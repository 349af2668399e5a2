import { type FormFields, typed } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { currencies } from '#kernel/money.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button } from '#ui/button/button.tsx'
import { Checkbox, Radios } from '#ui/choices/choices.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { NumberField, SelectField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import type { OwnMeeting } from '../../queries/meetings.ts'
import { marketUrls } from '../../urls.ts'

export type OutcomeFault = 'result' | 'amount' | 'tooOften'

interface OutcomePageProps {
  shell: Shell
  code: string
  meeting: OwnMeeting
  fields: FormFields
  fault: OutcomeFault | null
}

/** Four taps: met, useful, what it ended with, and save. */
export function OutcomePage({ shell, code, meeting, fields, fault }: OutcomePageProps) {
  const { locale } = shell
  const { invited: say, problem, where } = messages[locale]
  const faultOf = (name: OutcomeFault) => (fault === name ? say.faults[name] : undefined)
  return (
    <Layout shell={shell} title={`${say.outcome} ${meeting.name}`} robots="noindex">
      <ErrorSummary
        title={problem}
        errors={fault ? [{ id: fault === 'amount' ? fault : 'result', text: say.faults[fault] }] : []}
      />
      <Breadcrumb
        label={where}
        items={[{ href: marketUrls.invited.href({ locale, code }), text: say.agenda }, { text: meeting.name }]}
      />
      <h1>{meeting.name}</h1>
      <Form action={marketUrls.outcome.href({ locale, code, meeting: meeting.id })}>
        <Radios
          id="hasMet"
          legend={say.hasMet}
          value={typed(fields, 'hasMet') || 'yes'}
          choices={[
            { value: 'yes', text: say.yes },
            { value: 'no', text: say.no },
          ]}
        />
        <Checkbox id="isUseful" label={say.isUseful} checked={typed(fields, 'isUseful') === 'on'} />
        <Radios
          id="result"
          legend={say.result}
          error={faultOf('result')}
          value={typed(fields, 'result')}
          choices={Object.entries(say.results).map(([value, text]) => ({ value, text }))}
        />
        <NumberField
          id="amount"
          label={say.amount}
          hint={say.amountHint}
          error={faultOf('amount')}
          value={typed(fields, 'amount')}
        />
        <SelectField
          id="currency"
          label={say.currency}
          value={typed(fields, 'currency')}
          options={currencies.map((value) => ({ value, text: value }))}
        />
        <FormActions>
          <Button>{say.saveOutcome}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}
