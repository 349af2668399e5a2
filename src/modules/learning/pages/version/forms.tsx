import type { Locale } from '#kernel/i18n/locales.ts'
import { Button } from '#ui/button/button.tsx'
import { TextArea } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { messages } from '../../messages/courses/messages.ts'
import type { VersionState } from '../../rules/publication.ts'
import { learningUrls } from '../../urls.ts'

interface VersionKey {
  locale: Locale
  course: string
  version: string
}

interface FormsProps {
  versionKey: VersionKey
  /** Null for who may only look. */
  state: VersionState | null
  reason: string | undefined
  /** Why it was not withdrawn; empty when nothing was refused. */
  refused: string
}

/** What can become of a version: a draft is published, a published one is withdrawn. */
export function Forms({ versionKey, state, reason, refused }: FormsProps) {
  if (state === 'draft') return <PublicationForm versionKey={versionKey} />
  if (state !== 'published') return null
  return <WithdrawalForm versionKey={versionKey} reason={reason} error={refused || undefined} />
}

function PublicationForm({ versionKey }: { versionKey: VersionKey }) {
  const say = messages[versionKey.locale].editor.version
  return (
    <section class="stack" aria-labelledby="publish">
      <h2 id="publish">{say.publishTitle}</h2>
      <p>{say.publishText}</p>
      <Form action={learningUrls.publication.href(versionKey)}>
        <FormActions>
          <Button>{say.publish}</Button>
        </FormActions>
      </Form>
    </section>
  )
}

interface WithdrawalFormProps {
  versionKey: VersionKey
  reason: string | undefined
  error: string | undefined
}

function WithdrawalForm({ versionKey, reason, error }: WithdrawalFormProps) {
  const say = messages[versionKey.locale].editor.version
  return (
    <section class="stack" aria-labelledby="withdraw">
      <h2 id="withdraw">{say.withdrawTitle}</h2>
      <p>{say.withdrawText}</p>
      <Form action={learningUrls.versionWithdrawal.href(versionKey)}>
        <TextArea id="reason" label={say.reasonLabel} hint={say.reasonHint} value={reason} error={error} rows={3} />
        <FormActions>
          <Button kind="danger">{say.withdraw}</Button>
        </FormActions>
      </Form>
    </section>
  )
}
