import { formatDay, formatInstant } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button } from '#ui/button/button.tsx'
import { Radios } from '#ui/choices/choices.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { TextArea } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/messages.ts'
import type { HelpRequest } from '../../queries/requests.ts'
import { type AnswerRefusal, outcomes } from '../../rules/outcomes.ts'
import { referenceOf } from '../../rules/request-code.ts'
import { guidanceUrls } from '../../urls.ts'

interface RequestPageProps {
  shell: Shell
  request: HelpRequest
  zone: string
  filled: (name: string) => string
  errors: Record<string, string>
  refusal: AnswerRefusal | null
  /** Whether the answer goes out by mail. */
  mailed: boolean
}

export function RequestPage(page: RequestPageProps) {
  const { shell, request, zone, errors, refusal } = page
  const { locale } = shell
  const { request: say, errors: words } = messages[locale]
  const title = say.title(referenceOf(request.code))
  const wrong = Object.entries(errors).map(([id, name]) => ({ id, text: wording(words, name) ?? name }))
  return (
    <Layout shell={shell} title={title} robots="noindex" styles="guidance/request" band="help">
      <ErrorSummary title={words.title} errors={wrong} />
      {refusal ? (
        <Notice kind="error" live>
          {say.refusals[refusal]}
        </Notice>
      ) : null}
      <Breadcrumb
        label={say.where}
        items={[{ href: guidanceUrls.requests.href({ locale }), text: say.all }, { text: title }]}
      />
      <h1 class="request__title">{title}</h1>
      <section class="stack" aria-labelledby="question">
        <h2 id="question">{say.question}</h2>
        <p class="request__words" lang={request.locale}>
          {request.message}
        </p>
        <RequestFacts shell={shell} request={request} zone={zone} />
      </section>
      {request.answeredAt ? <Answered shell={shell} request={request} zone={zone} /> : <AnswerForm {...page} />}
    </Layout>
  )
}

type Part = Pick<RequestPageProps, 'shell' | 'request' | 'zone'>

function RequestFacts({ shell, request, zone }: Part) {
  const { locale } = shell
  const { request: say, requests, help } = messages[locale]
  const { country, fromPage } = request
  return (
    <Facts
      facts={[
        { term: say.asked, detail: formatInstant(request.askedAt, locale, zone) },
        { term: say.due, detail: formatDay(new Date(request.dueOn), locale, 'UTC') },
        { term: say.language, detail: languageName(say.languages, request.locale) },
        { term: say.country, detail: country ? help.countries[country] : requests.noCountry },
        { term: say.contact, detail: <Contact shell={shell} request={request} /> },
        ...(fromPage ? [{ term: say.page, detail: <a href={fromPage}>{fromPage}</a> }] : []),
      ]}
    />
  )
}

function Contact({ shell, request: { mail, phone } }: Pick<Part, 'shell' | 'request'>) {
  if (!mail && !phone) return <>{messages[shell.locale].request.onPage}</>
  return (
    <>
      {mail ? <a href={`mailto:${mail}`}>{mail}</a> : null}
      {mail && phone ? ' · ' : null}
      {phone ? (
        <>
          <a href={`tel:${phone}`}>{phone}</a>
          {phone.startsWith('+') ? (
            <>
              {' · '}
              <a href={`https://wa.me/${phone.slice(1)}`} rel="noopener noreferrer">
                WhatsApp
              </a>
            </>
          ) : null}
        </>
      ) : null}
    </>
  )
}

function AnswerForm({ shell, request, filled, errors, mailed }: RequestPageProps) {
  const { locale } = shell
  const { request: say, errors: words } = messages[locale]
  const byHand = (request.mail ?? request.phone) !== null && !mailed
  return (
    <section class="stack" aria-labelledby="write">
      <h2 id="write">{say.write}</h2>
      <Form action={guidanceUrls.answer.href({ locale, request: request.id })}>
        <TextArea
          id="answer"
          label={say.answer}
          hint={say.answerHint}
          value={filled('answer')}
          error={wording(words, errors['answer'])}
          rows={8}
          maxlength={5000}
        />
        <Radios
          id="outcome"
          legend={say.outcome}
          value={filled('outcome')}
          error={wording(words, errors['outcome'])}
          choices={outcomes.map((outcome) => ({ value: outcome, text: say.outcomes[outcome] }))}
        />
        {mailed ? <p class="muted">{say.mailToo}</p> : null}
        {byHand ? <p class="muted">{say.reachToo}</p> : null}
        <FormActions>
          <Button>{say.send}</Button>
        </FormActions>
      </Form>
    </section>
  )
}

function Answered({ shell, request, zone }: Part) {
  const say = messages[shell.locale].request
  const { answer, answeredAt, outcome } = request
  return (
    <section class="stack" aria-labelledby="answered">
      <h2 id="answered">{say.answered}</h2>
      {answer ? <p class="request__words">{answer}</p> : null}
      <Facts
        facts={[
          ...(answeredAt ? [{ term: say.answeredOn, detail: formatInstant(answeredAt, shell.locale, zone) }] : []),
          ...(outcome ? [{ term: say.outcomeIs, detail: say.outcomes[outcome] }] : []),
        ]}
      />
    </section>
  )
}

function languageName(names: Record<string, string>, locale: string) {
  return names[locale] ?? locale
}

function wording(words: Record<string, string>, name: string | undefined) {
  return name === undefined ? undefined : (words[name] ?? name)
}
