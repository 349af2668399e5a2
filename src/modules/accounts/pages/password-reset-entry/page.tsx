import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { PasswordField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'
import { shortestPassword } from '../../rules/password.ts'
import { faultList } from '../fields.ts'

interface PasswordResetPageProps {
  shell: Shell
  action: string
  faults: FieldErrors
}

export function PasswordResetPage({ shell, action, faults }: PasswordResetPageProps) {
  const say = messages[shell.locale]
  const { title, entryLead, entryButton } = say.passwordReset
  return (
    <Layout shell={shell} title={title} robots="noindex">
      <ErrorSummary title={say.problem} errors={faultList(faults)} />
      <h1>{title}</h1>
      <p>{entryLead}</p>
      <Form action={action}>
        <PasswordField
          id="password"
          label={say.fields.newPassword}
          hint={say.fields.passwordHint(shortestPassword)}
          error={faults['password']}
          autocomplete="new-password"
        />
        <FormActions>
          <Button>{entryButton}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}
