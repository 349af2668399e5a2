import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import type { CompiledCourse } from '../../package/compile/compiled-course.ts'
import { listCourses } from '../../queries/catalogue.ts'
import { courseVersion } from '../../queries/courses.ts'
import { findStudy, progressOf } from '../../queries/study.ts'
import { findProgramme } from '../../queries/programmes.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import { countVisit } from '../count-visit.ts'
import { versionAsked } from '../version-asked.ts'
import { CoursePage } from './page.tsx'
import { viewOf } from './view.ts'

type CourseContext = PageContext<LearningTables, typeof learningUrls.course.pattern>

export async function showCourse(c: CourseContext) {
  const { locale, shell, actorId, reads } = c.var
  const db = actorId ? c.var.db : reads
  const study = isLocale(c.req.param('locale')) ? await findStudy(db, c.req.param('course'), actorId) : null
  if (!study) return await c.notFound()
  const course = await courseShown(c, study.course)
  const { slug, languages } = course
  shareable(c, (shown) => countVisit(shown, slug, shownLanguage(languages, locale)))
  const [progress, programme, meanwhile] = await Promise.all([
    study.begun ? progressOf(db, actorId, course) : null,
    course.programme === null ? null : findProgramme(reads, course.programme),
    course.status === 'announced' ? openCourse(c, course.programme) : null,
  ])
  return c.html(
    <CoursePage
      shell={shell}
      view={viewOf({ ...study, course, progress, locale, savesData: shell.dataSaver.on })}
      programme={programme}
      meanwhile={meanwhile}
      events={study.events}
      scripts={c.var.assets.scriptBytes}
    />,
  )
}

async function courseShown(c: CourseContext, current: CompiledCourse) {
  const version = versionAsked(c)
  return (version ? await courseVersion(c.var.db, current.slug, version) : null) ?? current
}

/** What can be begun today instead. */
async function openCourse(c: CourseContext, programme: string | null) {
  const { reads, locale } = c.var
  const filter = { state: 'open', programme: programme ?? undefined }
  const { courses } = await listCourses(reads, { locale, words: [], filter, most: 1 })
  return courses[0] ?? null
}
