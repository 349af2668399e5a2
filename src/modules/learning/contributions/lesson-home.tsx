import { own } from '#kernel/database/database.ts'
import type { HomePart, Visit } from '#kernel/sockets/module.ts'
import { ContinueSection, DiagnosisSection } from '../pages/continue-section/continue-section.tsx'
import { PhoneState } from '../pages/phone/status.tsx'
import { courseVersion } from '../queries/courses.ts'
import { progressOf } from '../queries/study.ts'
import type { LearningTables } from '../tables.ts'
import { lastTouched } from './last-touched.ts'

/** Before the courses: where she was. After them, for a newcomer: where to begin. */
export async function lessonHome(visit: Visit): Promise<HomePart[]> {
  const { db, locale, actorId, savesData } = visit
  const tables = own<LearningTables>(db)
  const begun = await lastTouched(visit)
  const state = { order: 90, section: <PhoneState locale={locale} /> }
  if (!begun) return [{ order: 30, section: <DiagnosisSection locale={locale} /> }, state]
  const course = await courseVersion(tables, begun.course, begun.version)
  if (!course) return [state]
  const progress = await progressOf(tables, actorId, course)
  const section = <ContinueSection locale={locale} course={course} progress={progress} savesData={savesData} />
  return [{ order: 10, section }, state]
}
