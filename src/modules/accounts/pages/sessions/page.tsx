import { formatInstant } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Table } from '#ui/table/table.tsx'
import { messages } from '../../messages/messages.ts'
import type { OpenSession } from '../../queries/sessions.ts'
import { accountsUrls } from '../../urls.ts'
import { AccountTrail } from '../account-trail.tsx'

interface SessionsPageProps {
  shell: Shell
  zone: string
  sessions: readonly OpenSession[]
  sessionDays: number
}

export function SessionsPage({ shell, zone, sessions, sessionDays }: SessionsPageProps) {
  const { locale } = shell
  const say = messages[locale].account.sessions
  const { device, since, used, end } = say.head
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <AccountTrail locale={locale} here={say.title} />
      <h1>{say.title}</h1>
      <p>{say.lead}</p>
      <Table
        id="sessions"
        caption={say.caption}
        head={[device, since, used, end]}
        rows={sessions.map((session) => [
          session.current ? `${session.device || say.unknown} (${say.here})` : session.device || say.unknown,
          formatInstant(session.createdAt, locale, zone),
          formatInstant(session.usedAt, locale, zone),
          <EndButton session={session} shell={shell} />,
        ])}
      />
      <p class="muted">{say.rule(sessionDays)}</p>
      {sessions.length > 1 ? (
        <Form action={accountsUrls.otherSessionsEnd.href({ locale })}>
          <FormActions>
            <Button>{say.endOthers}</Button>
          </FormActions>
        </Form>
      ) : null}
    </Layout>
  )
}

function EndButton({ session, shell: { locale } }: { session: OpenSession; shell: Shell }) {
  const say = messages[locale].account.sessions
  return (
    <form method="post" action={accountsUrls.sessionEnd.href({ locale, session: session.id })}>
      <Button kind="quiet">
        {say.end}
        <span class="visually-hidden">: {say.endOf(session.device || say.unknown)}</span>
      </Button>
    </form>
  )
}
