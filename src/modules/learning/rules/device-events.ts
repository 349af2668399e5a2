import type { Activity } from './activities.ts'
import { readAnswer } from './answers.ts'
import { readRequest } from './certificate-request.ts'
import type { Outline } from './course.ts'
import type { LearningEvent } from './learning-event.ts'

/** Why an event is not kept. */
export type EventRefusal =
  | 'no-such-course'
  | 'no-such-lesson'
  | 'no-such-activity'
  | 'unreadable-answer'
  | 'taken-id'
  | 'too-many-events'

/** Why a statement is not kept. */
export type StatementRefusal =
  | EventRefusal
  | 'unreadable-event'
  | 'wrong-signature'
  | 'unknown-device'
  | 'device-revoked'

/** More than anyone does in a course; without it one account could make its own pages slow for the whole site. */
export const mostEvents = 3000

export type CheckedEvent = { event: LearningEvent; refusal: null } | { event: null; refusal: EventRefusal }

/** An event as it is kept: of a lesson and an activity that the course has, its answer read, and nothing else that it carried. */
export function checkEvent(outline: Outline, event: LearningEvent): CheckedEvent {
  if (event.verb === 'requested') return checkRequest(event)
  const lesson = outline.modules.flatMap((module) => module.lessons).find(({ slug }) => slug === event.lesson)
  if (!lesson) return { event: null, refusal: 'no-such-lesson' }
  if (event.verb !== 'answered') return { event: { ...event, activity: null, answer: null }, refusal: null }
  const activity = lesson.activities.find(({ id }) => id === event.activity)
  return activity ? checkAnswer(activity, event) : { event: null, refusal: 'no-such-activity' }
}

function checkRequest(event: LearningEvent): CheckedEvent {
  const request = readRequest(event.answer)
  return request
    ? { event: { ...event, lesson: '', activity: null, answer: request }, refusal: null }
    : { event: null, refusal: 'unreadable-answer' }
}

function checkAnswer(activity: Activity, event: LearningEvent): CheckedEvent {
  const answer = readAnswer(activity, event.answer)
  return answer ? { event: { ...event, answer }, refusal: null } : { event: null, refusal: 'unreadable-answer' }
}
