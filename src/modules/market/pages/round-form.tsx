import type { FieldErrors, FormFields } from '#kernel/http/form.ts'
import { typed } from '#kernel/http/form.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkbox, Radios } from '#ui/choices/choices.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field, NumberField, SelectField, TextArea } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { blocCountries, countryName } from '#modules/directory/public.ts'
import { messages } from '../messages/rounds/messages.ts'

interface RoundFormProps {
  locale: Locale
  fields: FormFields
  errors: FieldErrors
  action: string
  button: string
  /** Of a new round only. */
  asksCountry?: boolean | undefined
  /** There are meetings in its timetable, which therefore stands. */
  hasMeetings?: boolean | undefined
}

/** What is wrong with a round, above everything else of the page. */
export function RoundProblems({ locale, errors }: Pick<RoundFormProps, 'locale' | 'errors'>) {
  const { setUp: say, problem } = messages[locale]
  return (
    <ErrorSummary
      title={problem}
      errors={Object.entries(errors).map(([id, name]) => ({
        id,
        text: faultWords(locale, name) ?? say.faults.missing,
      }))}
    />
  )
}

/** How a round is held. */
export function RoundForm(props: RoundFormProps) {
  const { locale, action, button, asksCountry = false, hasMeetings = false } = props
  const say = messages[locale].setUp
  const of = fieldsIn(props)
  const number = (name: 'tables' | 'most') => <NumberField {...of(name)} label={say[name]} whole />
  const country = blocCountries.map((value) => ({ value, text: countryName(value, locale) }))
  return (
    <Form action={action}>
      <Field {...of('name')} label={say.name} maxlength={160} />
      <Field {...of('place')} label={say.place} hint={say.placeHint} maxlength={200} />
      <Checkbox id="isVirtual" label={say.isVirtual} checked={typed(props.fields, 'isVirtual') === 'on'} />
      <Field {...of('rooms')} label={say.rooms} hint={say.roomsHint} maxlength={300} spellcheck={false} />
      {asksCountry ? <SelectField {...of('country')} label={say.country} options={country} /> : null}
      <Field {...of('zone')} label={say.zone} width="medium" spellcheck={false} />
      {hasMeetings ? null : <Timetable {...props} />}
      {number('tables')}
      {number('most')}
      <Field {...of('wishesUntil')} type="date" label={say.wishesUntil} width="medium" />
      <Promises {...props} />
      <FormActions>
        <Button>{button}</Button>
      </FormActions>
    </Form>
  )
}

function Timetable(props: RoundFormProps) {
  const say = messages[props.locale].setUp
  const of = fieldsIn(props)
  const kinds = Object.entries(say.kinds).map(([value, text]) => ({ value, text }))
  return (
    <>
      <Radios id="kind" legend={say.kind} value={typed(props.fields, 'kind')} choices={kinds} />
      <TextArea {...of('sessions')} label={say.sessions} hint={say.sessionsHint} rows={4} maxlength={2000} />
      <NumberField {...of('slotMinutes')} label={say.slotMinutes} whole />
    </>
  )
}

/** What is scarce, and what was promised. */
function Promises(props: RoundFormProps) {
  const say = messages[props.locale].setUp
  const of = fieldsIn(props)
  const keeps = Object.entries(say.keeps).map(([value, text]) => ({ value, text }))
  return (
    <>
      <Radios id="keepsTable" legend={say.keepsTable} value={typed(props.fields, 'keepsTable')} choices={keeps} />
      <NumberField {...of('interpreters')} label={say.interpreters} hint={say.interpretersHint} whole />
      <NumberField {...of('firstTimeLeast')} label={say.firstTimeLeast} hint={say.firstTimeLeastHint} whole />
      <NumberField {...of('countryLeast')} label={say.countryLeast} whole />
      <NumberField {...of('fairness')} label={say.fairness} hint={say.fairnessHint} whole />
    </>
  )
}

function fieldsIn({ locale, fields, errors }: Pick<RoundFormProps, 'locale' | 'fields' | 'errors'>) {
  return (name: string) => ({ id: name, value: typed(fields, name), error: faultWords(locale, errors[name]) })
}

function faultWords(locale: Locale, name: string | undefined): string | undefined {
  const faults = messages[locale].setUp.faults
  return name === undefined ? undefined : (faults[name as keyof typeof faults] ?? faults.missing)
}
