import { formatDay, formatInstant } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/messages.ts'
import type { HelpRequest } from '../../queries/requests.ts'
import { groupedCode, referenceOf } from '../../rules/request-code.ts'
import { guidanceUrls } from '../../urls.ts'

interface AskedPageProps {
  shell: Shell
  request: HelpRequest
  zone: string
  late: boolean
  helpName: string | null
}

export function AskedPage({ shell, request, zone, late, helpName }: AskedPageProps) {
  const { locale } = shell
  const say = messages[locale].asked
  const title = say.title(referenceOf(request.code))
  const due = formatDay(new Date(request.dueOn), locale, 'UTC')
  return (
    <Layout shell={shell} title={title} robots="noindex" styles="guidance/asked" band="help">
      <h1 class="asked__title">{title}</h1>
      {request.answeredAt ? (
        <Answer shell={shell} request={request} zone={zone} />
      ) : (
        <Notice kind={late ? 'warning' : 'info'}>
          {late ? say.late(due) : say.waiting(helpName ?? say.team, due)}
        </Notice>
      )}
      <section class="stack" aria-labelledby="question">
        <h2 id="question">{say.question}</h2>
        <p class="asked__words">{request.message}</p>
        <Facts
          facts={[
            { term: say.reference, detail: referenceOf(request.code) },
            { term: say.askedOn, detail: formatInstant(request.askedAt, locale, zone) },
            { term: say.how, detail: way(request, say) },
          ]}
        />
      </section>
      <section class="stack" aria-labelledby="code">
        <h2 id="code">{say.code}</h2>
        <p class="asked__code">{groupedCode(request.code)}</p>
        <p>{say.keep}</p>
      </section>
      <p>
        <ButtonLink href={guidanceUrls.help.href({ locale })} kind="quiet">
          {say.again}
        </ButtonLink>
      </p>
    </Layout>
  )
}

function Answer({ shell, request, zone }: Pick<AskedPageProps, 'shell' | 'request' | 'zone'>) {
  const say = messages[shell.locale].asked
  if (!request.answer) return <Notice>{say.dismissed}</Notice>
  return (
    <section class="asked__answer stack" aria-labelledby="answer">
      <h2 id="answer">{say.answered}</h2>
      <p class="asked__words" lang={request.locale}>
        {request.answer}
      </p>
      {request.answeredAt ? (
        <p class="muted">{say.answeredOn(formatDay(request.answeredAt, shell.locale, zone))}</p>
      ) : null}
    </section>
  )
}

function way({ mail, phone }: HelpRequest, say: (typeof messages)['en']['asked']) {
  if (mail) return say.byMail(mail)
  return phone ? say.byPhone(phone) : say.here
}
