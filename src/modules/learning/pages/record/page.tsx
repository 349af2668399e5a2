import type { Shell } from '#kernel/i18n/shell.ts'
import { accountsUrls } from '#modules/accounts/urls.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { Card, Cards } from '#ui/card/card.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Progress } from '#ui/progress/progress.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { messages } from '../../messages/certificates/messages.ts'
import { learningUrls } from '../../urls.ts'
import { OwnWorkInList } from '../phone/own-work.tsx'
import { PhoneState } from '../phone/status.tsx'

interface BegunCourse {
  slug: string
  version: string
  title: string
  language: string
  done: number
  of: number
  /** The lesson to go on with; null when there is nothing left to gain. */
  here: string | null
  complete: boolean
}

interface ListedCertificate {
  course: string
  version: string
  title: string
  language: string
  /** In fours. */
  code: string
  issued: string
  valid: boolean
}

interface RecordPageProps {
  shell: Shell
  courses: readonly BegunCourse[]
  certificates: readonly ListedCertificate[]
  /** Learns without an account. */
  visitor: boolean
}

export function RecordPage({ shell, courses, certificates, visitor }: RecordPageProps) {
  const { locale } = shell
  const say = messages[locale].record
  const next = learningUrls.record.href({ locale })
  return (
    <Layout shell={shell} title={say.title} description={say.description} styles="learning/record" robots="noindex">
      <div class="stack stack--wide">
        <h1>{say.title}</h1>
        {visitor ? (
          <Notice>
            <p>{say.account}</p>
            <p>
              <a href={accountsUrls.signUp.href({ locale }, { next })}>{say.signUp}</a>
            </p>
          </Notice>
        ) : null}
        <section class="stack">
          <h2>{say.courses}</h2>
          <Courses shell={shell} courses={courses} certificates={certificates} />
        </section>
        <section class="stack">
          <h2>{say.certificates}</h2>
          {certificates.length > 0 ? (
            <Certificates shell={shell} certificates={certificates} />
          ) : (
            <p>{say.noCertificates}</p>
          )}
        </section>
        <section class="stack">
          <h2>{say.documents}</h2>
          <p>{say.documentsLead}</p>
          <p>
            <a href={learningUrls.documents.href({ locale })}>{say.toDocuments}</a>
          </p>
        </section>
      </div>
      <OwnWorkInList />
      <PhoneState locale={locale} />
    </Layout>
  )
}

function Courses({ shell, courses, certificates }: Omit<RecordPageProps, 'visitor'>) {
  const { locale } = shell
  const say = messages[locale].record
  if (courses.length === 0)
    return (
      <Empty title={say.none}>
        <ButtonLink href={learningUrls.catalogue.href({ locale })}>{say.find}</ButtonLink>
      </Empty>
    )
  return (
    <Cards>
      {courses.map((course) => (
        <CourseCard shell={shell} course={course} certified={isCertified(course, certificates)} />
      ))}
    </Cards>
  )
}

function isCertified({ slug, version }: BegunCourse, certificates: readonly ListedCertificate[]) {
  return certificates.some((certificate) => certificate.course === slug && certificate.version === version)
}

interface CourseCardProps {
  shell: Shell
  course: BegunCourse
  certified: boolean
}

function CourseCard({ shell: { locale }, course, certified }: CourseCardProps) {
  const say = messages[locale].record
  const { slug, title, done, of, here, complete } = course
  const place = { locale, course: slug }
  return (
    <Card heading={3} href={learningUrls.course.href(place)} title={title} band={slug}>
      {complete ? (
        <p>
          <Tag kind="done">{say.finished}</Tag>
        </p>
      ) : null}
      <Progress label={say.progress(title)} done={done} of={of} text={say.lessons(done, of)} band={slug} place={slug} />
      <p class="row">
        {here ? <a href={learningUrls.lesson.href({ ...place, lesson: here })}>{say.goOn}</a> : null}
        <a href={learningUrls.certificate.href(place)}>
          {complete && !certified ? say.getCertificate : say.certificate}
        </a>
      </p>
    </Card>
  )
}

function Certificates({ shell: { locale }, certificates }: Pick<RecordPageProps, 'shell' | 'certificates'>) {
  const { words, record: say } = messages[locale]
  return (
    <ul class="record__certificates">
      {certificates.map(({ title, language, code, issued, valid }) => (
        <li class="record__certificate">
          <p class="record__course" lang={language === locale ? undefined : language}>
            <a href={learningUrls.checkedCertificate.href({ locale, code })}>{title}</a>
          </p>
          <p class="row small">
            <Tag kind={valid ? 'done' : 'urgent'}>{valid ? say.valid : say.withdrawn}</Tag>
            <span>
              {words.issued} {issued}
            </span>
            <span class="record__code">{code}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
