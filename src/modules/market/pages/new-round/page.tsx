import { type FieldErrors, type FormFields, typed } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button } from '#ui/button/button.tsx'
import { Checkbox } from '#ui/choices/choices.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field, NumberField, SelectField, TextArea } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { blocCountries, countryName } from '#modules/directory/public.ts'
import { messages } from '../../messages/rounds/messages.ts'
import { marketUrls } from '../../urls.ts'

interface NewRoundPageProps {
  shell: Shell
  fields: FormFields
  errors: FieldErrors
}

export function NewRoundPage({ shell, fields, errors }: NewRoundPageProps) {
  const { locale } = shell
  const { setUp: say, rounds, problem, where } = messages[locale]
  const fault = (name: string) => {
    const found = errors[name]
    return found ? (say.faults[found as keyof typeof say.faults] ?? say.faults.missing) : undefined
  }
  const of = (name: string) => ({ id: name, value: typed(fields, name), error: fault(name) })
  const number = (name: 'slotMinutes' | 'tables' | 'most') => <NumberField {...of(name)} label={say[name]} whole />
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <ErrorSummary
        title={problem}
        errors={Object.keys(errors).map((id) => ({ id, text: fault(id) ?? say.faults.missing }))}
      />
      <Breadcrumb
        label={where}
        items={[{ href: marketUrls.rounds.href({ locale }), text: rounds.title }, { text: rounds.enter }]}
      />
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <Form action={marketUrls.newRound.href({ locale })}>
        <Field {...of('name')} label={say.name} maxlength={160} />
        <Field {...of('place')} label={say.place} hint={say.placeHint} maxlength={200} />
        <Checkbox id="isVirtual" label={say.isVirtual} checked={typed(fields, 'isVirtual') === 'on'} />
        <SelectField
          {...of('country')}
          label={say.country}
          options={blocCountries.map((value) => ({ value, text: countryName(value, locale) }))}
        />
        <Field {...of('zone')} label={say.zone} width="medium" spellcheck={false} />
        <TextArea {...of('sessions')} label={say.sessions} hint={say.sessionsHint} rows={4} maxlength={2000} />
        {number('slotMinutes')}
        {number('tables')}
        {number('most')}
        <Field {...of('wishesUntil')} type="date" label={say.wishesUntil} width="medium" />
        <FormActions>
          <Button>{say.button}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}
