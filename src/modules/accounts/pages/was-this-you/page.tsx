import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Radios } from '#ui/choices/choices.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'
import { accountsUrls } from '../../urls.ts'
import { faultList } from '../fields.ts'

interface WasThisYouPageProps {
  shell: Shell
  /** A visitor, and what she did, in words. */
  shown: { visitor: string; work: readonly string[] }
  next: string | undefined
  faults: FieldErrors
}

export function WasThisYouPage({ shell, shown, next, faults }: WasThisYouPageProps) {
  const { locale } = shell
  const say = messages[locale]
  const { title, lead, question, yes, no, noHint, button } = say.wasThisYou
  return (
    <Layout shell={shell} title={title} robots="noindex">
      <ErrorSummary title={say.problem} errors={faultList(faults)} />
      <h1>{title}</h1>
      <div class="prose">
        <p>{lead}</p>
        <ul>
          {shown.work.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </div>
      <Form action={accountsUrls.wasThisYou.href({ locale }, { next })}>
        <input type="hidden" name="visitor" value={shown.visitor} />
        <Radios
          id="answer"
          legend={question}
          error={faults['answer']}
          choices={[
            { value: 'yes', text: yes },
            { value: 'no', text: no, hint: noHint },
          ]}
        />
        <FormActions>
          <Button>{button}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}
