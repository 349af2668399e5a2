import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Card, Cards } from '#ui/card/card.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { TextArea } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { messages } from '../../messages/officer/messages.ts'
import { messages as owner } from '../../messages/owner/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import type { WaitingReport, WaitingRequest } from '../../queries/officer-queue.ts'
import type { Face } from '../../rules/face.ts'
import { directoryUrls } from '../../urls.ts'
import { placeName } from '../place-name.ts'

interface QueuePageProps {
  shell: Shell
  declared: readonly Face[]
  requests: readonly (WaitingRequest & { asker: string })[]
  reports: readonly WaitingReport[]
  next: number | null
  isLater: boolean
  zone: string
}

export function QueuePage(props: QueuePageProps) {
  const { shell, declared, next, isLater } = props
  const { locale } = shell
  const say = messages[locale].queue
  const href = (after?: string) => directoryUrls.officer.href({ locale }, { after })
  return (
    <Layout shell={shell} title={say.title} robots="noindex" styles="directory/edit">
      <div class="stack stack--wide">
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <Requests {...props} />
        <Reports {...props} />
        <section class="stack" aria-labelledby="declared">
          <h2 id="declared">{say.declared}</h2>
          {declared.length ? (
            <Cards>
              {declared.map((face) => (
                <Card
                  href={directoryUrls.review.href({ locale, organisation: face.slug })}
                  title={face.name}
                  heading={3}
                  band={face.slug}
                >
                  <p class="muted small">{`${vocabulary[locale].kinds[face.kind]} · ${placeName(face.place, locale)}`}</p>
                  <p class="small">{say.lacks(face.lacks?.length ?? 0)}</p>
                </Card>
              ))}
            </Cards>
          ) : (
            <Empty title={say.none}>
              <p>{say.noneWhat}</p>
            </Empty>
          )}
          <Pagination
            label={say.pages}
            first={isLater ? { href: href(), text: say.first } : undefined}
            next={next === null ? undefined : { href: href(String(next)), text: say.next }}
          />
        </section>
      </div>
    </Layout>
  )
}

function Requests({ shell: { locale }, requests, zone }: QueuePageProps) {
  if (!requests.length) return null
  const say = owner[locale].ownership
  return (
    <section class="stack" aria-labelledby="requests">
      <h2 id="requests">{messages[locale].queue.requests}</h2>
      {requests.map(({ id, slug, name, asker, message, isContest, at }) => (
        <Form action={directoryUrls.ownershipDecision.href({ locale, request: id })}>
          <h3>
            <a href={directoryUrls.organisation.href({ locale, organisation: slug })}>{name}</a>
          </h3>
          <p>{say.asks(asker, formatDay(at, locale, zone))}</p>
          {isContest ? <p>{say.contests}</p> : null}
          <blockquote class="edit__quote">{message}</blockquote>
          <TextArea id={`reason-${id}`} name="reason" label={say.reason} rows={2} maxlength={500} />
          <FormActions>
            <Button name="decision" value="accepted">
              {say.accept}
            </Button>
            <Button kind="quiet" name="decision" value="declined">
              {say.decline}
            </Button>
          </FormActions>
        </Form>
      ))}
    </section>
  )
}

function Reports({ shell: { locale }, reports, zone }: QueuePageProps) {
  if (!reports.length) return null
  const say = owner[locale].edit
  return (
    <section class="stack" aria-labelledby="reports">
      <h2 id="reports">{messages[locale].queue.reports}</h2>
      {reports.map(({ slug, name, message, at }) => (
        <div class="stack edit__part">
          <h3>
            <a href={directoryUrls.edit.href({ locale, organisation: slug })}>{name}</a>
          </h3>
          <blockquote class="edit__quote">{message}</blockquote>
          <p class="muted small">{say.reported(formatDay(at, locale, zone))}</p>
        </div>
      ))}
    </section>
  )
}
