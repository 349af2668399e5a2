import type { PageContext } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { findDiagnosis } from '../../queries/events.ts'
import { findStudy } from '../../queries/study.ts'
import { placeOf } from '../../rules/diagnosis-lessons.ts'
import { readDiagnosis, recommend, type Recommendation } from '../../rules/diagnosis.ts'
import { isFields } from '../../rules/fields.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { DiagnosisResultPage, type RecommendedPlace } from './page.tsx'

type ResultContext = PageContext<LearningTables, typeof learningUrls.diagnosisResult.pattern>

export async function showDiagnosisResult(c: ResultContext) {
  const { db, actorId, locale, shell } = c.var
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const answers = actorId ? await findDiagnosis(db, actorId) : null
  if (!isFields(answers)) return c.redirect(learningUrls.diagnosis.href({ locale }), 303)
  const recommendation = recommend(readDiagnosis(answers))
  c.header('cache-control', 'private, no-cache')
  return c.html(
    <DiagnosisResultPage
      shell={shell}
      recommendation={recommendation}
      place={await recommendedPlace(c, recommendation)}
    />,
  )
}

async function recommendedPlace(c: ResultContext, { start }: Recommendation): Promise<RecommendedPlace | null> {
  const { db, actorId, locale } = c.var
  const place = placeOf(start)
  const study = await findStudy(db, place.course, actorId)
  if (!study) return null
  const { course } = study
  const language = shownLanguage(course.languages, locale)
  const lessons = course.modules.flatMap((module) => module.lessons)
  const lesson = lessons.find(({ slug }) => slug === place.lesson) ?? lessons[0]
  return {
    course: { slug: course.slug, title: course.title[language] ?? course.slug },
    lesson: lesson ? { slug: lesson.slug, title: lesson.title[language] ?? lesson.slug } : null,
    language,
  }
}
