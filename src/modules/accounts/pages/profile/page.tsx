import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkboxes, Radios } from '#ui/choices/choices.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field, SelectField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'
import type { Territory } from '../../rules/places.ts'
import { countries } from '../../rules/places.ts'
import { readingLanguages, sectors } from '../../rules/profile.ts'
import { accountsUrls } from '../../urls.ts'
import { AccountTrail } from '../account-trail.tsx'
import { faultList } from '../fields.ts'

interface ProfilePageProps {
  shell: Shell
  territories: readonly Territory[]
  typed: { name: string; languages: readonly string[]; place: string; sector: string }
  next: string | undefined
  faults: FieldErrors
}

export function ProfilePage({ shell, territories, typed, next, faults }: ProfilePageProps) {
  const { locale } = shell
  const { problem, fields, account: say } = messages[locale]
  return (
    <Layout shell={shell} title={say.profile.title} robots="noindex">
      <ErrorSummary title={problem} errors={faultList(faults)} />
      <AccountTrail locale={locale} here={say.profile.title} />
      <h1>{say.profile.title}</h1>
      <p>{say.profile.lead}</p>
      <Form action={accountsUrls.profile.href({ locale }, { next })}>
        <Field
          id="name"
          label={fields.name}
          error={faults['name']}
          value={typed.name}
          autocomplete="name"
          width="medium"
        />
        <SelectField
          id="place"
          label={say.profile.place}
          hint={say.profile.placeHint}
          error={faults['place']}
          value={typed.place}
          options={places(territories, shell)}
        />
        <Radios
          id="sector"
          legend={say.profile.sector}
          error={faults['sector']}
          value={typed.sector}
          choices={[
            ...sectors.map((sector) => ({ value: sector, text: say.sectors[sector] })),
            { value: '', text: say.none },
          ]}
        />
        <Checkboxes
          id="languages"
          legend={say.profile.languages}
          error={faults['languages']}
          values={typed.languages}
          choices={readingLanguages.map((language) => ({ value: language, text: say.languages[language] }))}
        />
        <FormActions>
          <Button>{say.save}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}

// One list for country and territory: two lists that depend on each other would need script.
function places(territories: readonly Territory[], { locale }: Shell) {
  const say = messages[locale].account
  const sorted = new Intl.Collator(locale)
  return [
    { value: '', text: say.none },
    ...countries.flatMap((country) => [
      { value: country, text: say.countries[country] },
      ...territories
        .filter((territory) => territory.country === country)
        .toSorted((a, b) => sorted.compare(a.name, b.name))
        .map(({ code, name }) => ({ value: code, text: `${say.countries[country]}: ${name}` })),
    ]),
  ]
}
