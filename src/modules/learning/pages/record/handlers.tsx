import type { PageContext } from '#kernel/http/context.ts'
import { signInFirst } from '#modules/accounts/public.ts'
import { listCertificates } from '../../queries/certificates.ts'
import { courseVersions } from '../../queries/courses.ts'
import { listEnrolments } from '../../queries/enrolments.ts'
import { progressOfAll } from '../../queries/study.ts'
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
  const [courses, certificates] = [await coursesOf(c.var), await certificatesOf(c.var)]
  return c.html(<RecordPage shell={shell} courses={courses} certificates={certificates} visitor={!person} />)
}

async function coursesOf({ db, locale, actorId }: RecordContext['var']) {
  if (!actorId) return []
  const begun = await listEnrolments(db, actorId)
  const courses = (await courseVersions(db, begun.toReversed())).filter((course) => course !== null)
  const progress = await progressOfAll(db, actorId, courses)
  return courses.map((course, index) => {
    const { lessonsDone = 0, lessons = {}, here = null, complete = false } = progress[index] ?? {}
    const language = shownLanguage(course.languages, locale)
    return {
      slug: course.slug,
      version: course.version,
      title: course.title[language] ?? course.slug,
      language,
      done: lessonsDone,
      of: Object.keys(lessons).length,
      here,
      complete,
    }
  })
}

async function certificatesOf({ db, locale, person }: RecordContext['var']) {
  const certificates = person ? await listCertificates(db, person.actorId) : []
  const courses = await courseVersions(db, certificates)
  return certificates.map(({ course: slug, version, country, code, withdrawnAt, issuedAt }, index) => {
    const course = courses[index]
    const language = shownLanguage(course?.languages ?? [], locale)
    return {
      course: slug,
      version,
      title: course?.title[language] ?? slug,
      language,
      code: groupedCode(code),
      issued: dayOf(issuedAt, locale, country),
      valid: !withdrawnAt,
    }
  })
}
