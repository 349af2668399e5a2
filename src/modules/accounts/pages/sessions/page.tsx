import { formatInstant } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'
import type { OpenSession } from '../../queries/sessions.ts'
import type { OwnDevice } from '../../queries/devices.ts'
import { accountsUrls } from '../../urls.ts'
import { AccountTrail } from '../account-trail.tsx'

interface SessionsPageProps {
  shell: Shell
  zone: string
  sessions: readonly OpenSession[]
  sessionDays: number
  devices: readonly OwnDevice[]
}

export function SessionsPage({ shell, zone, sessions, sessionDays, devices }: SessionsPageProps) {
  const { locale } = shell
  const say = messages[locale].account.sessions
  return (
    <Layout shell={shell} title={say.title} robots="noindex" styles="accounts/sessions">
      <AccountTrail locale={locale} here={say.title} />
      <h1>{say.title}</h1>
      <p>{say.lead}</p>
      <ul class="sessions" aria-label={say.caption}>
        {sessions.map((session) => (
          <li class="sessions__session stack">
            <SessionCard session={session} shell={shell} zone={zone} />
          </li>
        ))}
      </ul>
      <p class="muted">{say.rule(sessionDays)}</p>
      {sessions.length > 1 ? (
        <Form action={accountsUrls.otherSessionsEnd.href({ locale })}>
          <FormActions>
            <Button>{say.endOthers}</Button>
          </FormActions>
        </Form>
      ) : null}
      <Devices shell={shell} zone={zone} devices={devices} />
    </Layout>
  )
}

interface SessionCardProps {
  session: OpenSession
  shell: Shell
  zone: string
}

function SessionCard({ session, shell: { locale }, zone }: SessionCardProps) {
  const say = messages[locale].account.sessions
  const device = session.device || say.unknown
  return (
    <>
      <h2 class="sessions__device">{session.current ? `${device} (${say.here})` : device}</h2>
      <Facts
        facts={[
          { term: say.head.since, detail: formatInstant(session.createdAt, locale, zone) },
          { term: say.head.used, detail: formatInstant(session.usedAt, locale, zone) },
        ]}
      />
      {session.current ? (
        <p>
          <a href={accountsUrls.signOut.href({ locale })}>{messages[locale].signOut.title}</a>
        </p>
      ) : (
        <form method="post" action={accountsUrls.sessionEnd.href({ locale, session: session.id })}>
          <Button kind="quiet">{say.endOf(device)}</Button>
        </form>
      )}
    </>
  )
}

function Devices({ shell, zone, devices }: Pick<SessionsPageProps, 'shell' | 'zone' | 'devices'>) {
  const say = messages[shell.locale].account.devices
  return (
    <section class="stack" id="devices" aria-labelledby="devices-title">
      <h2 id="devices-title">{say.title}</h2>
      <p>{say.lead}</p>
      {devices.length === 0 ? (
        <p class="muted">{say.none}</p>
      ) : (
        <ul class="sessions" aria-labelledby="devices-title">
          {devices.map((device) => (
            <li class="sessions__session stack">
              <DeviceCard device={device} shell={shell} zone={zone} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function DeviceCard({ device, shell: { locale }, zone }: { device: OwnDevice; shell: Shell; zone: string }) {
  const { devices: say, sessions } = messages[locale].account
  const name = device.browser || sessions.unknown
  const since = formatInstant(device.createdAt, locale, zone)
  const left = device.waiting ? say.waiting(device.waiting) : say.nothing
  return (
    <>
      <h3 class="sessions__device">{name}</h3>
      <Facts
        facts={[
          { term: say.head.since, detail: since },
          {
            term: say.head.heard,
            detail: device.heardAt ? formatInstant(device.heardAt, locale, zone) : say.never,
          },
          ...(device.heardAt ? [{ term: say.head.waiting, detail: left }] : []),
        ]}
      />
      <form method="post" action={accountsUrls.deviceRevocation.href({ locale, device: device.id })}>
        <Button kind="quiet">{say.revoke(name, since)}</Button>
      </form>
    </>
  )
}
