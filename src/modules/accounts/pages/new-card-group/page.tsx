import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { locales } from '#kernel/i18n/locales.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field, SelectField, TextArea } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/messages.ts'
import { countries } from '../../rules/places.ts'
import { accountsUrls as at } from '../../urls.ts'
import { CardsTrail } from '../cards-trail.tsx'
import { faultList } from '../fields.ts'

interface NewCardGroupPageProps {
  shell: Shell
  typed: { label: string; country: string; language: string; names: string }
  faults: FieldErrors
  printing: string
}

export function NewCardGroupPage({ shell, typed, faults, printing }: NewCardGroupPageProps) {
  const { locale } = shell
  const { problem, account, cards } = messages[locale]
  const say = cards.newGroup
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <ErrorSummary title={problem} errors={faultList(faults)} />
      <CardsTrail locale={locale} here={say.title} />
      <h1>{say.title}</h1>
      <p>{say.lead}</p>
      <Form action={at.cardGroups.href({ locale })}>
        <input type="hidden" name="printing" value={printing} />
        <Field
          id="label"
          label={say.label}
          hint={say.labelHint}
          error={faults['label']}
          value={typed.label}
          maxlength={80}
          width="medium"
        />
        <SelectField
          id="country"
          label={say.country}
          error={faults['country']}
          value={typed.country}
          options={[
            { value: '', text: say.noCountry },
            ...countries.map((country) => ({ value: country, text: account.countries[country] })),
          ]}
        />
        <SelectField
          id="language"
          label={say.language}
          error={faults['language']}
          value={typed.language}
          options={locales.map((language) => ({ value: language, text: account.languages[language] }))}
        />
        <TextArea
          id="names"
          label={say.names}
          hint={say.namesHint}
          error={faults['names']}
          value={typed.names}
          rows={12}
          autocomplete="off"
        />
        <Notice kind="warning">{say.once}</Notice>
        <FormActions>
          <Button>{say.button}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}
