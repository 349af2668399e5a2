import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Empty } from '#ui/empty/empty.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { messages } from '../../messages/messages.ts'
import type { HelpRequest } from '../../queries/requests.ts'
import { age } from '../../rules/age.ts'
import { askerZone } from '../../rules/countries.ts'
import { referenceOf } from '../../rules/request-code.ts'
import { isLate } from '../../rules/working-days.ts'
import { guidanceUrls } from '../../urls.ts'

interface RequestsPageProps {
  shell: Shell
  state: 'waiting' | 'answered'
  requests: readonly HelpRequest[]
  /** Id of the last request of the page before. */
  after: string | null
  /** Id after which the next page begins. */
  next: string | null
  now: Date
}

const states = ['waiting', 'answered'] as const
const excerptLength = 120

export function RequestsPage({ shell, state, requests, after, next, now }: RequestsPageProps) {
  const { locale } = shell
  const say = messages[locale].requests
  const href = (query: Record<string, string | undefined>) => guidanceUrls.requests.href({ locale }, query)
  const filter = state === 'answered' ? state : undefined
  return (
    <Layout shell={shell} title={say.title} robots="noindex" styles="guidance/requests" band="help">
      <h1>{say.title}</h1>
      <nav aria-label={say.filter}>
        <ul class="requests__states">
          {states.map((each) => (
            <li>
              <a
                href={href({ state: each === 'answered' ? each : undefined })}
                aria-current={each === state ? 'page' : undefined}
              >
                {say[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {requests.length ? (
        <ol class="requests__list">
          {requests.map((request) => (
            <Line shell={shell} request={request} now={now} />
          ))}
        </ol>
      ) : (
        <Empty title={state === 'waiting' ? say.noneWaiting : say.noneAnswered}>
          <p>{state === 'waiting' ? say.noneWaitingWhat : say.noneAnsweredWhat}</p>
        </Empty>
      )}
      <Pagination
        label={say.pages}
        first={after ? { href: href({ state: filter }), text: say.first } : undefined}
        next={next ? { href: href({ state: filter, after: next }), text: say.next } : undefined}
      />
    </Layout>
  )
}

function Line({ shell, request, now }: Pick<RequestsPageProps, 'shell' | 'now'> & { request: HelpRequest }) {
  const { locale } = shell
  const { requests: say, help } = messages[locale]
  const { id, code, message, country, askedAt, dueOn, outcome } = request
  const late = !outcome && isLate(dueOn, now, askerZone(country, undefined))
  return (
    <li class="requests__line stack">
      <h2 class="requests__title">
        <a href={guidanceUrls.request.href({ locale, request: id })}>{excerpt(message)}</a>
      </h2>
      <p class="muted small">
        {referenceOf(code)} · {country ? help.countries[country] : say.noCountry} ·{' '}
        {say.asked(age(askedAt, now, locale), formatDay(new Date(dueOn), locale, 'UTC'))}
      </p>
      {late ? (
        <p>
          <Tag kind="urgent">{say.late}</Tag>
        </p>
      ) : null}
      {outcome ? (
        <p>
          <Tag kind="done">{say.ends[outcome]}</Tag>
        </p>
      ) : null}
    </li>
  )
}

function excerpt(message: string) {
  const line = message.replace(/\s+/g, ' ')
  return line.length > excerptLength ? `${line.slice(0, excerptLength).trimEnd()}…` : line
}
