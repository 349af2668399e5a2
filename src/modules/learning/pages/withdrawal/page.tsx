import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { TextArea } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/certificates/messages.ts'
import { longestReason, type ReasonRefusal } from '../../rules/withdrawal-reason.ts'
import { learningUrls } from '../../urls.ts'

interface WithdrawalPageProps {
  shell: Shell
  kind: 'withdrawal' | 'reinstatement'
  /** In fours. */
  code: string
  /** Of the course. */
  title: string
  reason: string
  refusal: ReasonRefusal | null
}

export function WithdrawalPage({ shell, kind, code, title, reason, refusal }: WithdrawalPageProps) {
  const { locale } = shell
  const say = messages[locale]
  const { withdrawal } = say
  const words = {
    withdrawal: {
      title: withdrawal.title,
      lead: withdrawal.lead,
      hint: withdrawal.reasonHint,
      button: withdrawal.withdraw,
    },
    reinstatement: {
      title: withdrawal.reinstateTitle,
      lead: withdrawal.reinstateLead,
      hint: withdrawal.reinstateHint,
      button: withdrawal.reinstate,
    },
  }[kind]
  const wrong = refusal ? withdrawal.refusals[refusal] : undefined
  return (
    <Layout shell={shell} title={words.title} robots="noindex">
      <ErrorSummary title={say.there} errors={wrong ? [{ id: 'reason', text: wrong }] : []} />
      <div class="stack">
        <h1>{words.title}</h1>
        <Facts
          facts={[
            { term: say.words.course, detail: title },
            { term: say.words.code, detail: code },
          ]}
        />
        <p>{words.lead}</p>
        <Form action={learningUrls[kind].href({ locale, code })}>
          <TextArea
            id="reason"
            label={withdrawal.reason}
            hint={words.hint}
            error={wrong}
            value={reason}
            rows={3}
            maxlength={longestReason}
          />
          <FormActions>
            <Button kind={kind === 'withdrawal' ? 'danger' : 'primary'}>{words.button}</Button>
            <a href={learningUrls.checkedCertificate.href({ locale, code })}>{withdrawal.back}</a>
          </FormActions>
        </Form>
      </div>
    </Layout>
  )
}
