import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import type { ThreadStep } from '#kernel/sockets/module.ts'
import { Empty } from '#ui/empty/empty.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { messages } from '../../messages/thread/messages.ts'
import { accountsUrls } from '../../urls.ts'
import { AccountTrail } from '../account-trail.tsx'

interface ThreadPageProps {
  shell: Shell
  steps: readonly ThreadStep[]
  zone: string
  /** How many come before those of this page; null where none do. */
  earlier: number | null
  isNewest: boolean
}

/** From the first question to the deal, as one thread. */
export function ThreadPage({ shell, steps, zone, earlier, isNewest }: ThreadPageProps) {
  const { locale } = shell
  const say = messages[locale]
  const href = (before?: number) => accountsUrls.thread.href({ locale }, { before: before?.toString() })
  return (
    <Layout shell={shell} title={say.title} robots="noindex" styles="accounts/thread">
      <AccountTrail locale={locale} here={say.title} />
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      {steps.length ? (
        <ol class="thread">
          {steps.map(({ at, what, href: more }) => (
            <li class="thread__step">
              <p class="muted small">{formatDay(at, locale, zone)}</p>
              <p>{more ? <a href={more}>{what}</a> : what}</p>
            </li>
          ))}
        </ol>
      ) : (
        <Empty title={say.empty}>
          <p>{say.emptyWhat}</p>
        </Empty>
      )}
      <Pagination
        label={say.pages}
        first={isNewest ? undefined : { href: href(), text: say.newest }}
        next={earlier === null ? undefined : { href: href(earlier), text: say.earlier }}
      />
    </Layout>
  )
}
