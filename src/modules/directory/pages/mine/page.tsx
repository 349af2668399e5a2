import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Table } from '#ui/table/table.tsx'
import { messages } from '../../messages/owner/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import type { OwnRequest } from '../../queries/ownership-requests.ts'
import type { Stewarded } from '../../queries/stewards.ts'
import { directoryUrls } from '../../urls.ts'

interface MinePageProps {
  shell: Shell
  organisations: readonly Stewarded[]
  requests: readonly OwnRequest[]
  zone: string
}

export function MinePage({ shell, organisations, requests, zone }: MinePageProps) {
  const { locale } = shell
  const say = messages[locale].mine
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <div class="stack stack--wide">
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        {organisations.length ? (
          <Table
            id="organisations"
            caption={say.title}
            quiet
            head={Object.values(say.columns)}
            rows={organisations.map(({ slug, name, state, role, confirmedAt }) => [
              <a href={directoryUrls.edit.href({ locale, organisation: slug })}>{name}</a>,
              vocabulary[locale].states[state],
              say.roles[role],
              formatDay(confirmedAt, locale, zone),
            ])}
          />
        ) : (
          <Empty title={say.empty}>
            <p>{say.emptyWhat}</p>
            <p>
              <a href={directoryUrls.directory.href({ locale })}>{say.search}</a>
            </p>
          </Empty>
        )}
        <p>
          <ButtonLink href={directoryUrls.newOrganisation.href({ locale })}>{say.enter}</ButtonLink>
        </p>
        {requests.length ? <Requests shell={shell} requests={requests} zone={zone} /> : null}
      </div>
    </Layout>
  )
}

function Requests({ shell: { locale }, requests, zone }: Omit<MinePageProps, 'organisations'>) {
  const say = messages[locale].mine
  return (
    <section class="stack" aria-labelledby="requests">
      <h2 id="requests">{say.requests}</h2>
      {requests.map(({ id, slug, name, at, decision, reason }) => (
        <div class="stack">
          <h3>
            <a href={directoryUrls.organisation.href({ locale, organisation: slug })}>{name}</a>
          </h3>
          <p>{decision ? say.decided[decision] : say.waiting(formatDay(at, locale, zone))}</p>
          {reason ? <p class="muted">{reason}</p> : null}
          {decision ? null : (
            <Form action={directoryUrls.ownershipWithdrawal.href({ locale, request: id })}>
              <FormActions>
                <Button kind="quiet">{say.withdraw}</Button>
              </FormActions>
            </Form>
          )}
        </div>
      ))}
    </section>
  )
}
