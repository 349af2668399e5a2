import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Radios } from '#ui/choices/choices.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { PasswordField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/messages.ts'
import { accountsUrls } from '../../urls.ts'
import { AccountTrail } from '../account-trail.tsx'
import { faultList } from '../fields.ts'

interface DeletionPageProps {
  shell: Shell
  /** By what she shows once more who she is; null where a new sign-in does. */
  asks: 'password' | 'pin' | null
  chosen: string | undefined
  faults: FieldErrors
}

export function DeletionPage({ shell, asks, chosen, faults }: DeletionPageProps) {
  const { locale } = shell
  const { problem, account } = messages[locale]
  const say = account.deletion
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <ErrorSummary title={problem} errors={faultList(faults)} />
      <AccountTrail locale={locale} here={say.title} />
      <h1>{say.title}</h1>
      <Notice kind="warning">{say.lead}</Notice>
      <div class="prose">
        <p>{say.erased}</p>
        <p>{say.kept}</p>
        <p>
          <a href={accountsUrls.data.href({ locale })}>{say.dataFirst}</a>
        </p>
      </div>
      <Form action={accountsUrls.deletion.href({ locale })}>
        <Radios
          id="certificates"
          legend={say.certificates}
          error={faults['certificates']}
          value={chosen}
          choices={[
            { value: 'keep', text: say.keep },
            { value: 'erase', text: say.drop },
          ]}
        />
        {asks === 'pin' ? (
          <PasswordField id="pin" label={say.confirmPin} error={faults['pin']} autocomplete="current-password" digits />
        ) : null}
        {asks === 'password' ? (
          <PasswordField id="password" label={say.confirm} error={faults['password']} autocomplete="current-password" />
        ) : null}
        <FormActions>
          <Button kind="danger">{say.button}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}
