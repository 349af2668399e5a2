import type { Activity } from '#modules/learning/rules/activities.ts'
import type { Outline } from '#modules/learning/rules/course.ts'
import { rightAnswer, wrongAnswer } from './answers.ts'

/** One thing that a learner does in the course. */
export interface Step {
  verb: 'opened' | 'read' | 'answered'
  lesson: string
  activity: string | null
  answer: object | null
  /** What she then has as a document of her own. */
  document: 'cost-sheet' | 'open-answer' | null
}

export interface Curriculum {
  course: string
  version: string
  hours: number
  /** Of one who finishes, the last of them completing the course. */
  finishing: Step[]
  /** Of one who does not. */
  stopping: Step[]
}

/** Share of the learners who finish. */
export const finishers = 0.4
/** Events of one learner, on the average. */
export const eventsEach = 30
const lessonsOpened = 3
/** Of one who stops, every so manieth answer is wrong at first. */
const wrongEvery = 5

/** What the two kinds of learner do, so that all together do thirty things each. */
export function curriculumOf(outline: Outline, hours: number): Curriculum {
  const lessons = outline.modules.flatMap((module) => module.lessons)
  const answers = lessons.flatMap(({ slug, activities }) =>
    activities.length ? activities.map((activity) => answered(slug, activity)) : [step('read', slug)],
  )
  const opened = lessons.slice(0, lessonsOpened).map(({ slug }) => step('opened', slug))
  const finishing = [...opened, ...answers]
  const stopping = lessons.flatMap(({ slug, activities }) => [
    step('opened', slug),
    ...activities.flatMap((activity, index) => tried(slug, activity, index)),
  ])
  const left = Math.round((eventsEach - finishers * finishing.length) / (1 - finishers))
  return {
    course: outline.course,
    version: outline.version,
    hours,
    finishing,
    stopping: stopping.slice(0, Math.max(1, left)),
  }
}

function tried(lesson: string, activity: Activity, index: number): Step[] {
  const right = answered(lesson, activity)
  const wrong = index % wrongEvery === 0 ? wrongAnswer(activity) : null
  return wrong ? [{ ...right, answer: wrong }, right] : [right]
}

function answered(lesson: string, activity: Activity): Step {
  const document = activity.type === 'cost-sheet' || activity.type === 'open-answer' ? activity.type : null
  return { verb: 'answered', lesson, activity: activity.id, answer: rightAnswer(activity), document }
}

function step(verb: 'opened' | 'read', lesson: string): Step {
  return { verb, lesson, activity: null, answer: null, document: null }
}
