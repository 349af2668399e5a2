import { type FormFields, typed } from '#kernel/http/form.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { currencies } from '#kernel/money.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkbox, Radios } from '#ui/choices/choices.tsx'
import { NumberField, SelectField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { messages } from '../messages/rounds/messages.ts'

export type OutcomeFault = 'result' | 'amount' | 'tooOften'

interface OutcomeFormProps {
  locale: Locale
  action: string
  /** Where several stand on one page, what tells their fields apart. */
  prefix?: string | undefined
  fields: FormFields
  fault?: OutcomeFault | null
}

/** Four taps: met, useful, what it ended with, and save. */
export function OutcomeForm({ locale, action, prefix = '', fields, fault = null }: OutcomeFormProps) {
  const say = messages[locale].invited
  const of = (name: string) => ({ id: prefix + name, name, value: typed(fields, name) })
  const faultOf = (name: OutcomeFault) => (fault === name ? say.faults[name] : undefined)
  return (
    <Form action={action}>
      <Radios
        {...of('hasMet')}
        legend={say.hasMet}
        value={typed(fields, 'hasMet') || 'yes'}
        choices={[
          { value: 'yes', text: say.yes },
          { value: 'no', text: say.no },
        ]}
      />
      <Checkbox
        id={`${prefix}isUseful`}
        name="isUseful"
        label={say.isUseful}
        checked={typed(fields, 'isUseful') === 'on'}
      />
      <Radios
        {...of('result')}
        legend={say.result}
        error={faultOf('result')}
        choices={Object.entries(say.results).map(([value, text]) => ({ value, text }))}
      />
      <NumberField {...of('amount')} label={say.amount} hint={say.amountHint} error={faultOf('amount')} />
      <SelectField
        {...of('currency')}
        label={say.currency}
        options={currencies.map((value) => ({ value, text: value }))}
      />
      <FormActions>
        <Button>{say.saveOutcome}</Button>
      </FormActions>
    </Form>
  )
}
