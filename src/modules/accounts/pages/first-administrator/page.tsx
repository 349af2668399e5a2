import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field, PasswordField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'
import { shortestPassword } from '../../rules/password.ts'
import { faultList } from '../fields.ts'

interface FirstAdministratorPageProps {
  shell: Shell
  action: string
  typed: { name: string; email: string }
  faults: FieldErrors
}

export function FirstAdministratorPage({ shell, action, typed, faults }: FirstAdministratorPageProps) {
  const say = messages[shell.locale]
  const { title, lead, button } = say.firstAdministrator
  const { fields } = say
  return (
    <Layout shell={shell} title={title} robots="noindex">
      <ErrorSummary title={say.problem} errors={faultList(faults)} />
      <h1>{title}</h1>
      <p>{lead}</p>
      <Form action={action}>
        <Field
          id="name"
          label={fields.name}
          error={faults['name']}
          value={typed.name}
          autocomplete="name"
          width="medium"
        />
        <Field
          id="email"
          type="email"
          label={fields.email}
          error={faults['email']}
          value={typed.email}
          autocomplete="email"
          spellcheck={false}
          width="medium"
        />
        <PasswordField
          id="password"
          label={fields.password}
          hint={fields.passwordHint(shortestPassword)}
          error={faults['password']}
          autocomplete="new-password"
        />
        <FormActions>
          <Button>{button}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}
