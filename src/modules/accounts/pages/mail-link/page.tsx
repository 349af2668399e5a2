import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/messages.ts'
import { faultList } from '../fields.ts'

export interface AskMailPageProps {
  shell: Shell
  /** Which letter is asked for. */
  about: 'mailLink' | 'passwordReset'
  action: string
  mailIsOff: boolean
  typed: string
  faults: FieldErrors
}

/** One field, the address, for a letter with a link. */
export function AskMailPage({ shell, about, action, mailIsOff, typed, faults }: AskMailPageProps) {
  const say = messages[shell.locale]
  const { title, lead, button } = say[about]
  return (
    <Layout shell={shell} title={title} robots="noindex">
      <ErrorSummary title={say.problem} errors={faultList(faults)} />
      <h1>{title}</h1>
      {mailIsOff ? (
        <Notice kind="warning">{say.mailOff}</Notice>
      ) : (
        <>
          <p>{lead}</p>
          <Form action={action}>
            <Field
              id="email"
              type="email"
              label={say.fields.email}
              error={faults['email']}
              value={typed}
              autocomplete="username"
              spellcheck={false}
              width="medium"
            />
            <FormActions>
              <Button>{button}</Button>
            </FormActions>
          </Form>
        </>
      )}
    </Layout>
  )
}
