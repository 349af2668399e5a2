import type { FormFields } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import type { OwnMeeting } from '../../queries/meetings.ts'
import { marketUrls } from '../../urls.ts'
import { OutcomeForm, type OutcomeFault } from '../outcome-form.tsx'

interface OutcomePageProps {
  shell: Shell
  code: string
  meeting: OwnMeeting
  fields: FormFields
  fault: OutcomeFault | null
}

/** What came of one meeting. */
export function OutcomePage({ shell, code, meeting, fields, fault }: OutcomePageProps) {
  const { locale } = shell
  const { invited: say, problem, where } = messages[locale]
  return (
    <Layout shell={shell} title={`${say.outcome} ${meeting.name}`} robots="noindex">
      <ErrorSummary
        title={problem}
        errors={fault ? [{ id: fault === 'amount' ? fault : 'result', text: say.faults[fault] }] : []}
      />
      <Breadcrumb
        label={where}
        items={[{ href: marketUrls.invited.href({ locale, code }), text: say.agenda }, { text: meeting.name }]}
      />
      <h1>{meeting.name}</h1>
      <OutcomeForm
        {...{ locale, fields, fault }}
        action={marketUrls.outcome.href({ locale, code, meeting: meeting.id })}
      />
    </Layout>
  )
}
