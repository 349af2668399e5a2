import type { CompiledCourse } from '../package/compile/compiled-course.ts'
import type { NewDocument } from '../queries/documents.ts'
import type { Place } from '../queries/events.ts'
import { outline } from '../queries/compiled-courses.ts'
import type { Activity } from '../rules/activities.ts'
import type { LearningEvent } from '../rules/learning-event.ts'

interface Answers {
  of: { place: Place }
  course: CompiledCourse
  /** In the order of their ids. */
  events: readonly LearningEvent[]
}

/** What was written in cost sheets and open answers, as documents: the newest of each. */
export function documentsOf(answers: readonly Answers[]): NewDocument[] {
  const documents = new Map<string, NewDocument>()
  for (const {
    of: { place },
    course,
    events,
  } of answers) {
    for (const event of events) {
      const activity = event.verb === 'answered' ? activityOf(course, event) : undefined
      const made = activity && documentOf(activity, event)
      if (!made) continue
      const document = {
        actorId: place.actorId,
        course: place.course,
        ...made,
        eventId: event.id,
        at: new Date(event.at),
      }
      const key = `${document.actorId} ${document.kind} ${document.course} ${document.activity}`
      const other = documents.get(key)
      if (!other || other.eventId < document.eventId) documents.set(key, document)
    }
  }
  return [...documents.values()]
}

function activityOf(course: CompiledCourse, event: LearningEvent) {
  const lesson = outline(course)
    .modules.flatMap((module) => module.lessons)
    .find(({ slug }) => slug === event.lesson)
  return lesson?.activities.find(({ id }) => id === event.activity)
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
