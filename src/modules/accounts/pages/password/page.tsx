import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { PasswordField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'
import { shortestPassword } from '../../rules/password.ts'
import { accountsUrls } from '../../urls.ts'
import { AccountTrail } from '../account-trail.tsx'
import { faultList } from '../fields.ts'

interface PasswordPageProps {
  shell: Shell
  hasPassword: boolean
  faults: FieldErrors
}

/** A password is asked for with an address, so whoever enters with a card adds one first. */
export function AddressFirstPage({ shell }: { shell: Shell }) {
  const { locale } = shell
  const { password: say, account } = messages[locale]
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <AccountTrail locale={locale} here={say.title} />
      <h1>{say.title}</h1>
      <p>{say.addressFirst}</p>
      <ButtonLink href={accountsUrls.address.href({ locale })}>{account.links.address}</ButtonLink>
    </Layout>
  )
}

export function PasswordPage({ shell, hasPassword, faults }: PasswordPageProps) {
  const { locale } = shell
  const say = messages[locale]
  return (
    <Layout shell={shell} title={say.password.title} robots="noindex">
      <ErrorSummary title={say.problem} errors={faultList(faults)} />
      <AccountTrail locale={locale} here={say.password.title} />
      <h1>{say.password.title}</h1>
      <p>{hasPassword ? say.password.change : say.password.choose}</p>
      <Form action={accountsUrls.password.href({ locale })}>
        {hasPassword ? (
          <PasswordField
            id="current"
            label={say.fields.currentPassword}
            error={faults['current']}
            autocomplete="current-password"
          />
        ) : null}
        <PasswordField
          id="password"
          label={say.fields.newPassword}
          hint={say.fields.passwordHint(shortestPassword)}
          error={faults['password']}
          autocomplete="new-password"
        />
        <FormActions>
          <Button>{say.password.button}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}
