import { HTTPException } from 'hono/http-exception'
import type { PageContext } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { signInFirst } from '#modules/accounts/public.ts'
import { messages } from '../../messages/certificates/messages.ts'
import type { CompiledCourse } from '../../package/compile/compiled-course.ts'
import { type Certificate, findCertificateOf } from '../../queries/certificates.ts'
import { courseVersion } from '../../queries/courses.ts'
import { groupedCode } from '../../rules/certificate-code.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { dayOf } from '../checked-certificate/day-of.ts'
import { type CertificatePaper, certificatePdf } from './certificate-pdf.ts'

type PdfContext = PageContext<LearningTables, typeof learningUrls.certificatePdf.pattern>

// Drawing one costs as much as a hundred pages.
const documents = { name: 'certificate documents by actor', most: 30, seconds: 600 }
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The document, for whom it is; to anyone else it does not exist. */
export async function showCertificatePdf(c: PdfContext) {
  const { db, person, locale, limiter, settings } = c.var
  if (!person) return signInFirst(c)
  if (!(await limiter.allows(documents, person.actorId))) throw new HTTPException(429)
  const id = c.req.param('certificate')
  const certificate = uuid.test(id) ? await findCertificateOf(db, person.actorId, id) : undefined
  const course = certificate && (await courseVersion(db, certificate.course, certificate.version))
  if (!certificate || !course) return await c.notFound()
  if (certificate.withdrawnAt) return c.redirect(learningUrls.certificate.href({ locale, course: course.slug }), 303)

  const paper = paperOf(certificate, course, settings.origin)
  return c.body(await certificatePdf(paper), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${messages[paper.locale].paper.file}-${course.slug}.pdf"`,
    'cache-control': 'private, no-store',
  })
}

function paperOf(certificate: Certificate, course: CompiledCourse, origin: string): CertificatePaper {
  const { language, country, hours, version, name, issuedAt } = certificate
  const locale = isLocale(language) ? language : 'es'
  const code = groupedCode(certificate.code)
  return {
    locale,
    language,
    hours,
    version,
    name,
    issuedAt,
    code,
    origin,
    course: course.slug,
    title: course.title[language] ?? course.slug,
    outcomes: course.outcomes[language] ?? [],
    finished: dayOf(certificate.completedAt, locale, country),
    issued: dayOf(issuedAt, locale, country),
    address: origin + learningUrls.check.href({ code }),
  }
}
