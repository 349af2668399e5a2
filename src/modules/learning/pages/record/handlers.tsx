import type { PageContext } from '#kernel/http/context.ts'
import { signInFirst } from '#modules/accounts/public.ts'
import { listCertificates } from '../../queries/certificates.ts'
import { courseVersion } from '../../queries/courses.ts'
import { listEnrolments } from '../../queries/enrolments.ts'
import { progressOf } from '../../queries/study.ts'
import { groupedCode } from '../../rules/certificate-code.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'
import { dayOf } from '../checked-certificate/day-of.ts'
import { RecordPage } from './page.tsx'

type RecordContext = PageContext<LearningTables, typeof learningUrls.record.pattern>

/** What an actor began, made and earned, signed in or not. */
export async function showRecord(c: RecordContext) {
  const { actorId, shell, person } = c.var
  if (!person && !actorId) return signInFirst(c)
  c.header('cache-control', 'private, no-cache')
  const [courses, certificates] = [await coursesOf(c), await certificatesOf(c)]
  return c.html(<RecordPage shell={shell} courses={courses} certificates={certificates} visitor={!person} />)
}

async function coursesOf(c: RecordContext) {
  const { db, locale, actorId } = c.var
  const begun = actorId ? await listEnrolments(db, actorId) : []
  const courses = await Promise.all(
    begun.toReversed().map(async (enrolment) => {
      const course = await courseVersion(db, enrolment.course, enrolment.version)
      if (!course) return []
      const { lessonsDone, lessons, here, complete } = await progressOf(db, actorId, course)
      const language = shownLanguage(course.languages, locale)
      const title = course.title[language] ?? course.slug
      return [
        {
          slug: course.slug,
          version: course.version,
          title,
          language,
          done: lessonsDone,
          of: Object.keys(lessons).length,
          here,
          complete,
        },
      ]
    }),
  )
  return courses.flat()
}

async function certificatesOf(c: RecordContext) {
  const { db, locale, person } = c.var
  const certificates = person ? await listCertificates(db, person.actorId) : []
  return await Promise.all(
    certificates.map(async ({ course: slug, version, country, code, withdrawnAt, issuedAt }) => {
      const course = await courseVersion(db, slug, version)
      const language = shownLanguage(course?.languages ?? [], locale)
      const title = course?.title[language] ?? slug
      return {
        course: slug,
        version,
        title,
        language,
        code: groupedCode(code),
        issued: dayOf(issuedAt, locale, country),
        valid: !withdrawnAt,
      }
    }),
  )
}
