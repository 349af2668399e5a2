import { isDeepStrictEqual } from 'node:util'
import { HTTPException } from 'hono/http-exception'
import { v7 } from 'uuid'
import { z } from 'zod'
import type { PageContext } from '#kernel/http/context.ts'
import { readForm } from '#kernel/http/form.ts'
import { recordEvents } from '../../actions/record-events.ts'
import { messages } from '../../messages/lessons/messages.ts'
import { findAnswer } from '../../queries/events.ts'
import type { Activity } from '../../rules/activities.ts'
import { answerOfForm, type Entries, valueOf } from '../../rules/answer-form.ts'
import type { Answer } from '../../rules/answers.ts'
import { costSheetResult } from '../../rules/cost-sheet-result.ts'
import { own } from '../../rules/fields.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { costSheetFaults } from '../cost-sheet/faults.ts'
import { entriesOfFields } from '../lesson/entries.ts'
import type { Typed } from '../lesson/activity-form.ts'
import { renderLesson } from '../lesson/handlers.tsx'
import { learnerOf } from '../lesson/learner.ts'
import { activitiesIn, type LoadedLesson, loadLesson } from '../lesson/load.ts'

type AnswerContext = PageContext<LearningTables, typeof learningUrls.answer.pattern>

export async function createAnswer(c: AnswerContext) {
  const entries = entriesOfFields(await readForm(c))
  const loaded = await loadLesson(c, { ...c.req.param(), version: valueOf(entries, 'version') })
  const activity = loaded && activitiesIn(loaded.place).find(({ id }) => id === c.req.param('activity'))
  if (!loaded || !activity) return await c.notFound()

  // 'Add a line' asks for a longer form, and keeps nothing yet.
  if (activity.type === 'cost-sheet' && valueOf(entries, 'add') !== '')
    return await renderLesson(c, loaded, {
      typed: { activity: activity.id, entries, error: null },
      errors: [],
      status: 200,
    })
  const isUsedUp = own(loaded.progress.activities, activity.id)?.exhausted
  const { answer, refusal } = answerOfForm(activity, entries)
  if (isUsedUp) return await refuse(c, loaded, { activity, entries, error: 'no-attempts' })
  if (refusal) return await refuse(c, loaded, { activity, entries, error: refusal })
  if (faultsOf(answer).length > 0) return await refuse(c, loaded, { activity, entries, error: null, answer })
  return await keep(c, loaded, { activity, entries, answer })
}

interface Given {
  activity: Activity
  entries: Entries
  answer: Answer
}

async function keep(
  c: AnswerContext,
  { place: { course, lesson } }: LoadedLesson,
  { activity, entries, answer }: Given,
) {
  const { db, now, locale } = c.var
  const learner = await learnerOf(c)
  if (!learner) throw new HTTPException(429)
  const id = await eventId(c, learner.actorId, { entries, answer })
  const place = { course: course.slug, version: course.version, lesson: lesson.slug }
  const event = { id, verb: 'answered' as const, ...place, activity: activity.id, answer, at: now.toISOString() }
  await recordEvents(db, { learner, events: [event], at: now })
  return c.redirect(
    `${learningUrls.lesson.href({ locale, course: course.slug, lesson: lesson.slug })}#${activity.id}`,
    303,
  )
}

/** The form's own id, so that one sent twice counts once; another answer sent from the same page again is another event. */
async function eventId(c: AnswerContext, actorId: string, { entries, answer }: Pick<Given, 'entries' | 'answer'>) {
  const given = z.uuidv7().lowercase().safeParse(valueOf(entries, 'event'))
  if (!given.success) return v7()
  const before = await findAnswer(c.var.db, actorId, given.data)
  return before === undefined || isDeepStrictEqual(before, answer) ? given.data : v7()
}

async function refuse(
  c: AnswerContext,
  loaded: LoadedLesson,
  { activity, entries, error, answer }: Omit<Given, 'answer'> & { error: Typed['error']; answer?: Answer },
) {
  const { locale } = c.var
  const { id } = activity
  const first = error === 'currency' ? `${id}-currency` : `${id}-field`
  const errors = error
    ? [{ id: error === 'no-attempts' ? id : first, text: messages[locale].activities.errors[error] }]
    : costSheetFaults(id, locale, answer ? faultsOf(answer) : [])
  return await renderLesson(c, loaded, {
    typed: { activity: id, entries, error },
    errors,
    status: error === 'no-attempts' ? 409 : 422,
  })
}

function faultsOf(answer: Answer) {
  return 'sheet' in answer ? costSheetResult(answer.sheet).refusals : []
}
