import { HTTPException } from 'hono/http-exception'
import { v7 } from 'uuid'
import type { PageContext } from '#kernel/http/context.ts'
import { readForm } from '#kernel/http/form.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { diagnose } from '../../actions/diagnose.ts'
import { type DiagnosisAnswers, readDiagnosis } from '../../rules/diagnosis.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { learnerOf } from '../lesson/learner.ts'
import { DiagnosisPage } from './page.tsx'

type DiagnosisContext = PageContext<LearningTables, typeof learningUrls.diagnosis.pattern>

export async function showDiagnosis(c: DiagnosisContext) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  return renderDiagnosis(c, {}, 200)
}

export async function createDiagnosis(c: DiagnosisContext) {
  const { db, now, locale } = c.var
  const answers = readDiagnosis(await readForm(c))
  if (Object.keys(answers).length === 0) return renderDiagnosis(c, answers, 422)
  const learner = await learnerOf(c)
  if (!learner) throw new HTTPException(429)
  await diagnose(db, { id: v7(), actorId: learner.actorId, answers, at: now })
  return c.redirect(learningUrls.diagnosisResult.href({ locale }), 303)
}

function renderDiagnosis(c: DiagnosisContext, answers: DiagnosisAnswers, status: 200 | 422) {
  return c.html(<DiagnosisPage shell={c.var.shell} answers={answers} isEmpty={status === 422} />, status)
}
