import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field, PasswordField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'
import { accountsUrls } from '../../urls.ts'
import { faultList } from '../fields.ts'

interface CardEntryPageProps {
  shell: Shell
  next: string | undefined
  number: string
  faults: FieldErrors
}

export function CardEntryPage({ shell, next, number, faults }: CardEntryPageProps) {
  const { locale } = shell
  const { problem, cards } = messages[locale]
  const say = cards.entry
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <ErrorSummary title={problem} errors={faultList(faults)} />
      <h1>{say.title}</h1>
      <p>{say.lead}</p>
      <Form action={accountsUrls.cardEntry.href({ locale }, { next })}>
        <Field
          id="number"
          label={say.number}
          hint={say.numberHint}
          error={faults['number']}
          value={number}
          autocomplete="username"
          spellcheck={false}
          width="medium"
        />
        <PasswordField
          id="secret"
          label={say.secret}
          hint={say.secretHint}
          error={faults['secret']}
          autocomplete="current-password"
          digits
        />
        <card-code for="secret" hidden></card-code>
        <FormActions>
          <Button>{say.button}</Button>
          <a href={accountsUrls.signIn.href({ locale }, { next })}>{say.other}</a>
        </FormActions>
      </Form>
      <p class="muted">{say.lost}</p>
    </Layout>
  )
}
