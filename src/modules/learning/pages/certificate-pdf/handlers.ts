import type { PageContext } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { signInFirst } from '#modules/accounts/public.ts'
import { messages } from '../../messages/certificates/messages.ts'
import { findCertificateOf } from '../../queries/certificates.ts'
import { courseVersion } from '../../queries/courses.ts'
import { groupedCode } from '../../rules/certificate-code.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { dayOf } from '../checked-certificate/day-of.ts'
import { certificatePdf } from './certificate-pdf.ts'

type PdfContext = PageContext<LearningTables, typeof learningUrls.certificatePdf.pattern>

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The document, for whom it is; to anyone else it does not exist. */
export async function showCertificatePdf(c: PdfContext) {
  const { db, person, locale, settings } = c.var
  if (!person) return signInFirst(c)
  const id = c.req.param('certificate')
  const certificate = uuid.test(id) ? await findCertificateOf(db, person.actorId, id) : undefined
  const course = certificate && (await courseVersion(db, certificate.course, certificate.version))
  if (!certificate || !course) return await c.notFound()
  if (certificate.withdrawnAt) return c.redirect(learningUrls.certificate.href({ locale, course: course.slug }), 303)

  const { language, country } = certificate
  const words = isLocale(language) ? language : 'es'
  const code = groupedCode(certificate.code)
  const pdf = await certificatePdf({
    locale: words,
    language,
    course: course.slug,
    title: course.title[language] ?? course.slug,
    outcomes: course.outcomes[language] ?? [],
    hours: certificate.hours,
    version: certificate.version,
    name: certificate.name,
    finished: dayOf(certificate.completedAt, words, country),
    issued: dayOf(certificate.issuedAt, words, country),
    issuedAt: certificate.issuedAt,
    code,
    address: settings.origin + learningUrls.check.href({ code }),
    origin: settings.origin,
  })
  return c.body(pdf, 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${messages[words].paper.file}-${course.slug}.pdf"`,
    'cache-control': 'private, no-store',
  })
}
