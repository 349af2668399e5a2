import { accountsUrls } from '#modules/accounts/urls.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/certificates/messages.ts'
import { learningUrls } from '../../urls.ts'
import { OwnWorkInCertificate } from '../phone/own-work.tsx'
import { type CertificatePageProps, blankForm } from './certificate-view.ts'
import { NameChoice } from './name-choice.tsx'

type Part = Pick<CertificatePageProps, 'shell' | 'course' | 'events'>

/** How the page goes on where the phone knows that the course is finished and the server does not yet. */
export function CertificateOnThePhone({ shell, course, events }: Part) {
  const { locale } = shell
  const say = messages[locale]
  const here = { locale, course: course.slug }
  const next = learningUrls.certificate.href(here)
  const form = blankForm(null, { account: '', agreed: false })
  return (
    <OwnWorkInCertificate locale={locale} course={course} events={events}>
      <template data-kind="offer">
        <Notice kind="success">{say.own.offer.title}</Notice>
        <p>{say.own.offer.lead}</p>
        <p class="field__error" role="alert" data-refusals={JSON.stringify(say.own.refusals)} hidden></p>
        <NameChoice shell={shell} form={form} action={next} button={say.own.offer.get} />
      </template>
      <template data-kind="asked">
        <Notice kind="success" title={say.own.phone.asked}>
          <p>{say.own.phone.askedText}</p>
        </Notice>
        <div class="stack" data-visitor hidden>
          <p>{say.own.account.lead}</p>
          <p class="row">
            <ButtonLink href={accountsUrls.signUp.href({ locale }, { next })}>{say.own.account.signUp}</ButtonLink>
            <a href={accountsUrls.signIn.href({ locale }, { next })}>{say.own.account.signIn}</a>
          </p>
        </div>
      </template>
      <template data-kind="issued">
        <p class="lead">{say.own.phone.issued}</p>
        <dl class="certificate__code">
          <dt>{say.words.code}</dt>
          <dd data-code></dd>
        </dl>
        <p class="row">
          <ButtonLink href={next}>{say.own.phone.see}</ButtonLink>
          <a href={learningUrls.codes.href({ locale })} data-check>
            {say.own.issued.check}
          </a>
        </p>
      </template>
    </OwnWorkInCertificate>
  )
}
