import type { Database } from '#kernel/database/database.ts'
import type { CompiledCourse } from '../package/compile/compiled-course.ts'
import { type NewDocument, keepDocument } from '../queries/documents.ts'
import type { Place } from '../queries/events.ts'
import { outline } from '../queries/study.ts'
import type { Activity } from '../rules/activities.ts'
import type { LearningEvent } from '../rules/learning-event.ts'
import type { LearningTables } from '../tables.ts'

interface Answers {
  place: Place
  course: CompiledCourse
  events: readonly LearningEvent[]
}

/** What was written in a cost sheet or an open answer becomes her document; the newest of them stays. */
export async function keepDocuments(
  transaction: Database<LearningTables>,
  { place, course, events }: Answers,
): Promise<void> {
  const activities = outline(course).modules.flatMap((module) => module.lessons.flatMap((lesson) => lesson.activities))
  for (const event of [...events].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const activity = activities.find(({ id }) => id === event.activity)
    const document = activity && documentOf(activity, event)
    if (document)
      await keepDocument(transaction, {
        actorId: place.actorId,
        course: place.course,
        ...document,
        eventId: event.id,
        at: new Date(event.at),
      })
  }
}

function documentOf(
  activity: Activity,
  { answer }: LearningEvent,
): Pick<NewDocument, 'kind' | 'activity' | 'content'> | null {
  if (typeof answer !== 'object' || answer === null) return null
  if (activity.type === 'cost-sheet' && 'sheet' in answer && typeof answer.sheet === 'object' && answer.sheet)
    return { kind: 'cost-sheet', activity: null, content: answer.sheet }
  return activity.type === 'open-answer' ? { kind: 'open-answer', activity: activity.id, content: answer } : null
}
