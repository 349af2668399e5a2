import type { Context } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import { courseVersion } from '../../queries/courses.ts'
import { findCostSheet } from '../../queries/documents.ts'
import { findStudy, progressIn, progressOf, type Study } from '../../queries/study.ts'
import type { Activity } from '../../rules/activities.ts'
import { costSheetEntries } from '../../rules/cost-sheet-form.ts'
import { readCostSheet } from '../../rules/cost-sheet.ts'
import { currencyOf } from '../../rules/currency.ts'
import type { Progress } from '../../rules/progress.ts'
import type { LearningTables } from '../../tables.ts'
import { type ActivityForm, activityForm, type Typed } from './activity-form.ts'
import { nextEvent } from './next-event.ts'
import { type LessonPlace, lessonPlace } from './view.ts'

export type LessonContext<pattern extends string> = Context<RequestWorld<LearningTables>, pattern>

export interface LoadedLesson extends Study {
  place: LessonPlace
  progress: Progress
}

/** The lesson of the version that this actor studies, and what she has done; null when there is no such lesson. */
export async function loadLesson<pattern extends string>(
  c: LessonContext<pattern>,
  address: { course: string; lesson: string; version?: string | undefined },
): Promise<LoadedLesson | null> {
  const { db, actorId, locale } = c.var
  const study = c.req.path.startsWith(`/${locale}/`) ? await findStudy(db, address.course, actorId) : null
  const course = study && (await courseShown(c, study, address.version))
  const place = course && lessonPlace(course, address.lesson, locale)
  if (!study || !place) return null
  const isStudied = course === study.course
  const progress = isStudied ? await progressIn(db, actorId, study) : await progressOf(db, actorId, course)
  return { ...study, course, place, progress }
}

/** Who has begun no version yet goes on with the one that her page showed, though a newer one came out meanwhile. */
async function courseShown<pattern extends string>(c: LessonContext<pattern>, { begun, course }: Study, version = '') {
  if (begun || version === '' || version === course.version) return course
  return (await courseVersion(c.var.db, course.slug, version)) ?? course
}

export function activitiesIn({ lesson, language }: LessonPlace): Activity[] {
  return (lesson.body[language] ?? []).flatMap((block) => (block.kind === 'activity' ? [block.activity] : []))
}

/** Every activity of the lesson as this request shows it. */
export async function formsOf<pattern extends string>(
  c: LessonContext<pattern>,
  { place, progress }: Pick<LoadedLesson, 'place' | 'progress'>,
  typed: Typed | null,
): Promise<Map<string, ActivityForm>> {
  const { actorId } = c.var
  // A page without an actor may be kept and shown to everyone, so it names no event.
  const learning = { progress, typed, draw: c.req.query('draw') ?? null, event: actorId ? nextEvent : null }
  const forms = activitiesIn(place).map((activity) => activityForm(activity, learning))
  const sheets = forms.filter(
    ({ activity, error }) => activity.type === 'cost-sheet' && typed?.activity !== activity.id && !error,
  )
  const kept = sheets.length > 0 ? await sheetEntries(c, place.course.slug) : []
  for (const form of sheets) form.entries = kept
  return new Map(forms.map((form) => [form.activity.id, form]))
}

/** Every activity that asks for the cost sheet opens the same one. */
async function sheetEntries<pattern extends string>(c: LessonContext<pattern>, course: string) {
  const { db, actorId, person } = c.var
  const document = actorId ? await findCostSheet(db, actorId, course) : undefined
  const sheet = document ? readCostSheet(document.content) : null
  if (sheet) return costSheetEntries(sheet)
  const currency = currencyOf(person?.country ?? null)
  return currency ? ([['currency', currency]] as const) : []
}
