import type { Shell } from '#kernel/i18n/shell.ts'
import { accountsUrls } from '#modules/accounts/urls.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/lessons/messages.ts'
import type { StatementRefusal } from '../../rules/device-events.ts'
import { learningUrls } from '../../urls.ts'

/** What came of a file. */
export interface HandedIn {
  all: number
  kept: number
  /** Its name for people; null when nothing was kept. */
  receipt: string | null
  refused: { refusal: StatementRefusal; count: number }[]
  /** So damaged that not even their ids can be read. */
  unreadable: number
  /** Of accounts, while nobody is signed in. */
  signInFirst: number
}

interface WaitingWorkPageProps {
  shell: Shell
  handedIn: HandedIn | null
  error: string | undefined
}

export function WaitingWorkPage({ shell, handedIn, error }: WaitingWorkPageProps) {
  const { locale } = shell
  const say = messages[locale].waitingWork
  return (
    <Layout shell={shell} title={say.title} description={say.description} robots="noindex">
      <div class="stack stack--wide">
        <ErrorSummary title={say.problem} errors={error ? [{ id: 'file', text: error }] : []} />
        <div class="stack">
          <h1>{say.title}</h1>
          <p class="lead">{say.lead}</p>
        </div>
        {handedIn ? <Outcome shell={shell} handedIn={handedIn} /> : null}
        <Form action={learningUrls.waitingWork.href({ locale })} files>
          <Field id="file" type="file" accept=".json,application/json" label={say.file} hint={say.hint} error={error} />
          <FormActions>
            <Button>{say.button}</Button>
          </FormActions>
        </Form>
      </div>
    </Layout>
  )
}

function Outcome({ shell: { locale }, handedIn }: { shell: Shell; handedIn: HandedIn }) {
  const say = messages[locale].waitingWork
  const { all, kept, receipt, signInFirst } = handedIn
  if (all === 0) return <Notice live>{say.empty}</Notice>
  const next = learningUrls.waitingWork.href({ locale })
  return (
    <>
      <Notice kind={kept === all ? 'success' : 'warning'} title={say.kept(kept, all)} live>
        {receipt ? <p>{say.receipt(receipt)}</p> : null}
        <p>{kept === all ? say.allKept : say.someRefused}</p>
      </Notice>
      {signInFirst > 0 ? (
        <Notice>
          <p>{say.signInFirst(signInFirst)}</p>
          <p>
            <a href={accountsUrls.signIn.href({ locale }, { next })}>{say.signIn}</a>
          </p>
        </Notice>
      ) : null}
      <Refused locale={locale} handedIn={handedIn} />
    </>
  )
}

function Refused({ locale, handedIn: { refused, unreadable } }: { locale: Shell['locale']; handedIn: HandedIn }) {
  const say = messages[locale].waitingWork
  const reasons = [
    ...refused.map(({ refusal, count }) => ({ count, why: say.refusals[refusal] })),
    ...(unreadable > 0 ? [{ count: unreadable, why: say.unreadable }] : []),
  ]
  if (reasons.length === 0) return null
  return (
    <section class="stack" aria-labelledby="refused">
      <h2 id="refused">{say.refusedTitle}</h2>
      <ul class="stack">
        {reasons.map(({ count, why }) => (
          <li>
            <strong>{`${say.count(count)}: `}</strong>
            {why}
          </li>
        ))}
      </ul>
    </section>
  )
}
