import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'
import { groupedNumber } from '../../rules/card-number.ts'
import { accountsUrls } from '../../urls.ts'
import { Agreement } from '../agreement.tsx'
import { faultList } from '../fields.ts'
import { PinFields } from '../pin-fields.tsx'

interface FirstUsePageProps {
  shell: Shell
  use: { number: string; code: string; name: string }
  next: string | undefined
  sessionDays: number
  faults: FieldErrors
}

export function FirstUsePage({ shell, use, next, sessionDays, faults }: FirstUsePageProps) {
  const { locale } = shell
  const { problem, fields, signUp, cards } = messages[locale]
  const say = cards.firstUse
  const title = say.title(use.name)
  return (
    <Layout shell={shell} title={title} robots="noindex">
      <ErrorSummary title={problem} errors={faultList(faults)} />
      <h1>{title}</h1>
      <p>{say.lead}</p>
      <Form action={accountsUrls.cardFirstUse.href({ locale }, { next })}>
        <input type="hidden" name="number" value={groupedNumber(use.number)} autocomplete="username" />
        <input type="hidden" name="code" value={use.code} />
        <Field
          id="name"
          label={fields.name}
          hint={say.nameHint}
          error={faults['name']}
          value={use.name}
          autocomplete="name"
          width="medium"
        />
        <PinFields locale={locale} faults={faults} />
        <p class="small">{signUp.session(sessionDays)}</p>
        <Agreement shell={shell} />
        <FormActions>
          <Button>{say.button}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}
