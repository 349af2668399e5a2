import { accountsUrls } from '#modules/accounts/urls.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { ButtonLink } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/certificates/messages.ts'
import { learningUrls } from '../../urls.ts'
import { PhoneState } from '../phone/status.tsx'
import type { Missing } from './certificate-state.ts'
import type { CertificatePageProps } from './certificate-view.ts'
import { Issued } from './issued.tsx'
import { NameChoice } from './name-choice.tsx'
import { CertificateOnThePhone } from './on-the-phone.tsx'

export function CertificatePage(props: CertificatePageProps) {
  const { shell, course, language, form } = props
  const say = messages[shell.locale]
  const title = course.title[language] ?? course.slug
  const here = { locale: shell.locale, course: course.slug }
  const field = form.refusal === 'name-choice-missing' ? 'shown' : 'name'
  return (
    <Layout
      shell={shell}
      title={say.own.title(title)}
      description={say.own.description}
      styles="learning/certificate"
      band={course.slug}
      robots="noindex"
    >
      <ErrorSummary
        title={say.there}
        errors={form.refusal ? [{ id: field, text: say.own.refusals[form.refusal] }] : []}
      />
      <Breadcrumb
        label={say.words.course}
        items={[{ href: learningUrls.course.href(here), text: title }, { text: say.paper.title }]}
      />
      <div class="certificate stack">
        <h1>{say.own.title(title)}</h1>
        <div class="stack" data-standing={props.state.kind}>
          <Standing {...props} />
        </div>
      </div>
      <CertificateOnThePhone shell={shell} course={course} events={props.events} />
      <PhoneState locale={shell.locale} />
    </Layout>
  )
}

function Standing(props: CertificatePageProps) {
  const { shell, course, state, form } = props
  const say = messages[shell.locale].own
  const here = { locale: shell.locale, course: course.slug }
  switch (state.kind) {
    case 'not-begun':
      return (
        <>
          <p class="lead">{say.notBegun}</p>
          <ButtonLink href={learningUrls.course.href(here)}>{say.toCourse}</ButtonLink>
        </>
      )
    case 'missing':
      return <StillMissing {...props} missing={state.missing} />
    case 'account':
      return <NeedsAccount shell={shell} course={course} />
    case 'offer':
      return (
        <>
          <Notice kind="success">{say.offer.title}</Notice>
          <p>{say.offer.lead}</p>
          <NameChoice shell={shell} form={form} action={learningUrls.certificate.href(here)} button={say.offer.get} />
        </>
      )
    case 'issued':
      return <Issued {...props} certificate={state.certificate} />
  }
}

function StillMissing({ shell, course, language, missing }: CertificatePageProps & { missing: Missing }) {
  const say = messages[shell.locale].own.missing
  const here = { locale: shell.locale, course: course.slug }
  const lessons = course.modules
    .flatMap((module) => module.lessons)
    .filter(({ slug }) => missing.lessons.includes(slug))
  const next = missing.here ?? lessons[0]?.slug
  return (
    <>
      <h2>{say.title}</h2>
      <p>{say.lead}</p>
      {missing.mark ? <p>{say.mark(missing.mark.have, missing.mark.need)}</p> : null}
      {lessons.length > 0 ? (
        <div>
          <p>{say.lessons(lessons.length)}</p>
          <ul>
            {lessons.map(({ slug, title }) => (
              <li lang={language === shell.locale ? undefined : language}>
                <a href={learningUrls.lesson.href({ ...here, lesson: slug })}>{title[language]}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {next ? <ButtonLink href={learningUrls.lesson.href({ ...here, lesson: next })}>{say.goOn}</ButtonLink> : null}
    </>
  )
}

function NeedsAccount({ shell, course }: Pick<CertificatePageProps, 'shell' | 'course'>) {
  const { locale } = shell
  const say = messages[locale].own.account
  const next = learningUrls.certificate.href({ locale, course: course.slug })
  return (
    <>
      <Notice kind="success">{say.title}</Notice>
      <p>{say.lead}</p>
      <p class="row">
        <ButtonLink href={accountsUrls.signUp.href({ locale }, { next })}>{say.signUp}</ButtonLink>
        <a href={accountsUrls.signIn.href({ locale }, { next })}>{say.signIn}</a>
      </p>
    </>
  )
}
