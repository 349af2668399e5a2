import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field, PasswordField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/messages.ts'
import { shortestPassword } from '../../rules/password.ts'
import { accountsUrls } from '../../urls.ts'
import { Agreement } from '../agreement.tsx'
import { faultList } from '../fields.ts'

interface SignUpPageProps {
  shell: Shell
  mailIsOff: boolean
  sessionDays: number
  next: string | undefined
  typed?: { name: string; email: string }
  faults?: FieldErrors
}

export function SignUpPage({ shell, mailIsOff, sessionDays, next, typed, faults = {} }: SignUpPageProps) {
  const { locale } = shell
  const say = messages[locale]
  const { fields } = say
  return (
    <Layout shell={shell} title={say.signUp.title} robots="noindex">
      <ErrorSummary title={say.problem} errors={faultList(faults)} />
      <h1>{say.signUp.title}</h1>
      <p class="lead">{say.signUp.lead}</p>
      {mailIsOff ? <Notice kind="warning">{say.mailOff}</Notice> : null}
      <Form action={accountsUrls.signUp.href({ locale }, { next })}>
        <Field
          id="name"
          label={fields.name}
          hint={fields.nameHint}
          error={faults['name']}
          value={typed?.name}
          autocomplete="name"
          width="medium"
        />
        <Field
          id="email"
          type="email"
          label={fields.email}
          error={faults['email']}
          value={typed?.email}
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
        <p class="small">{say.signUp.session(sessionDays)}</p>
        <Agreement shell={shell} />
        <FormActions>
          <Button>{say.signUp.button}</Button>
          {mailIsOff ? null : (
            <Button kind="quiet" formaction={accountsUrls.mailLink.href({ locale }, { next })}>
              {say.signUp.withoutPassword}
            </Button>
          )}
        </FormActions>
      </Form>
      <p>
        {say.signUp.already} <a href={accountsUrls.signIn.href({ locale }, { next })}>{say.signUp.signIn}</a>
      </p>
    </Layout>
  )
}
