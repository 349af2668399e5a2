import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field, PasswordField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/messages.ts'
import { accountsUrls } from '../../urls.ts'
import { AccountTrail } from '../account-trail.tsx'
import { faultList } from '../fields.ts'

interface AddressPageProps {
  shell: Shell
  mailIsOff: boolean
  typed: string
  faults: FieldErrors
}

export function AddressPage({ shell, mailIsOff, typed, faults }: AddressPageProps) {
  const { locale } = shell
  const { problem, fields, faults: words, cards } = messages[locale]
  const say = cards.address
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <ErrorSummary title={problem} errors={faultList(faults)} />
      <AccountTrail locale={locale} here={say.title} />
      <h1>{say.title}</h1>
      <p>{say.lead}</p>
      {mailIsOff ? (
        <Notice kind="warning">{words['mail-off']}</Notice>
      ) : (
        <Form action={accountsUrls.address.href({ locale })}>
          <Field
            id="email"
            type="email"
            label={fields.email}
            error={faults['email']}
            value={typed}
            autocomplete="email"
            spellcheck={false}
            width="medium"
          />
          <PasswordField
            id="pin"
            label={cards.mine.current}
            hint={say.pinHint}
            error={faults['pin']}
            autocomplete="current-password"
            digits
          />
          <FormActions>
            <Button>{say.button}</Button>
          </FormActions>
        </Form>
      )}
    </Layout>
  )
}
