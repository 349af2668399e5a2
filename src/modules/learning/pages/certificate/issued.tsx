import { aboutSize } from '#kernel/size.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { Disclosure } from '#ui/disclosure/disclosure.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Share } from '#ui/share/share.tsx'
import { messages } from '../../messages/certificates/messages.ts'
import type { Certificate } from '../../queries/certificates.ts'
import { fileWeights } from '../../rules/file-weights.ts'
import { learningUrls } from '../../urls.ts'
import { NameChoice } from './name-choice.tsx'
import type { CertificatePageProps } from './certificate-view.ts'

/** Her certificate: the document, the code, and what she can change. */
export function Issued({ certificate, ...props }: CertificatePageProps & { certificate: Certificate }) {
  return certificate.withdrawnAt ? (
    <Withdrawn {...props} certificate={certificate} />
  ) : (
    <Valid {...props} certificate={certificate} />
  )
}

function Withdrawn({ shell, certificate, withdrawnOn }: CertificatePageProps & { certificate: Certificate }) {
  const say = messages[shell.locale].own
  return (
    <Notice kind="warning" title={say.withdrawn(withdrawnOn ?? '')}>
      <p>{say.reason(certificate.withdrawalReason ?? '')}</p>
      <p>
        <a href={shell.help.href}>{say.askForHelp}</a>
      </p>
    </Notice>
  )
}

function Valid({
  shell,
  course,
  language,
  form,
  certificate,
  code,
}: CertificatePageProps & { certificate: Certificate }) {
  const { locale, origin } = shell
  const say = messages[locale]
  const here = { locale, course: course.slug }
  const checked = { code: code ?? '' }
  return (
    <>
      <p class="lead">{say.own.issued.lead}</p>
      <dl class="certificate__code">
        <dt>{say.words.code}</dt>
        <dd>{code}</dd>
      </dl>
      <p>{certificate.name === null ? say.own.issued.none : say.own.issued.current(certificate.name)}</p>
      <p class="row">
        <ButtonLink href={learningUrls.certificatePdf.href({ locale, certificate: certificate.id })} download>
          {`${say.own.issued.download}, ${aboutSize(fileWeights.certificatePdf, locale)}`}
        </ButtonLink>
        <a href={learningUrls.checkedCertificate.href({ locale, ...checked })}>{say.own.issued.check}</a>
      </p>
      <Share
        url={origin + learningUrls.check.href(checked)}
        title={say.own.issued.shareTitle(course.title[language] ?? course.slug)}
        words={say.own.issued.share}
      />
      <Disclosure summary={say.own.issued.change} open={form.refusal !== null}>
        <NameChoice
          shell={shell}
          form={form}
          action={learningUrls.certificateName.href(here)}
          button={say.own.offer.save}
        />
      </Disclosure>
    </>
  )
}
