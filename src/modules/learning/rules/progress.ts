import type { Activity } from './activities.ts'
import { type Answer, readAnswer } from './answers.ts'
import type { Outline, OutlineLesson } from './course.ts'
import type { LearningEvent } from './learning-event.ts'
import { mark } from './mark.ts'
import type { Mark } from './mark-plain.ts'

/** The share of its points with which an activity is passed. */
export const passPoints = 0.6

export interface ActivityProgress {
  /** How many answers counted. */
  answers: number
  /** Best points, 0 to 1. */
  best: number
  last: Answer | null
  lastMark: Mark | null
  /** The attempts are used up. */
  exhausted: boolean
  passed: boolean
}

export interface LessonProgress {
  opened: boolean
  done: boolean
  /** Required activities that are neither passed nor used up. */
  left: number
}

export interface ModuleProgress {
  lessons: number
  lessonsDone: number
  /** 0 to 1. */
  share: number
}

export interface Progress {
  /** By id, every activity of the course. */
  activities: Record<string, ActivityProgress>
  /** By slug, every lesson of the course. */
  lessons: Record<string, LessonProgress>
  /** By slug. */
  modules: Record<string, ModuleProgress>
  lessonsDone: number
  /** 0 to 1. */
  share: number
  /** Per cent: mean of the best points of all required activities, what is unanswered counting 0. */
  mark: number
  complete: boolean
  /** Id of the event that completed the course. */
  completedBy: string | null
  /** When that event happened. */
  completedAt: string | null
  /** The lesson to go on with; null when there is nothing left to gain. */
  here: string | null
}

/**
 * What a set of events comes to. Order and repetition do not matter; events of another course or version, of what the course
 * does not have, with an unknown verb or an unreadable answer, count for nothing. Every answer is marked here.
 */
export function progressOf(outline: Outline, events: Iterable<LearningEvent>): Progress {
  const fold = beginFold(outline)
  for (const event of inOrder(outline, events)) foldIn(fold, event)
  return progressNow(fold)
}

/** A fold that can go on: events of this course and version, each once, in the order of their ids. */
export type Fold = State

/** Adds what comes next; what it comes to then is `progressNow`. */
export function foldIn(fold: Fold, event: LearningEvent): void {
  if (!apply(fold, event)) return
  fold.touched = event.lesson
  if (fold.completedBy !== null || !isComplete(fold)) return
  fold.completedBy = event.id
  fold.completedAt = event.at
}

interface LessonState {
  slug: string
  opened: boolean
  read: boolean
  /** Progress of its activities that are not optional. */
  required: ActivityProgress[]
}

interface State {
  outline: Outline
  activities: Map<string, { activity: Activity; lesson: string; progress: ActivityProgress }>
  lessons: Map<string, LessonState>
  touched: string | null
  completedBy: string | null
  completedAt: string | null
}

export function beginFold(outline: Outline): Fold {
  const state: State = {
    outline,
    activities: new Map(),
    lessons: new Map(),
    touched: null,
    completedBy: null,
    completedAt: null,
  }
  for (const lesson of outline.modules.flatMap((module) => module.lessons)) addLesson(state, lesson)
  return state
}

function addLesson(state: State, { slug, activities }: OutlineLesson) {
  const lesson: LessonState = { slug, opened: false, read: false, required: [] }
  state.lessons.set(slug, lesson)
  for (const activity of activities) {
    const progress = { answers: 0, best: 0, last: null, lastMark: null, exhausted: false, passed: false }
    state.activities.set(activity.id, { activity, lesson: slug, progress })
    if (!activity.optional) lesson.required.push(progress)
  }
}

/** UUIDv7 sorts by the device's clock. */
function inOrder({ course, version }: Outline, events: Iterable<LearningEvent>): LearningEvent[] {
  const byId = new Map<string, LearningEvent>()
  for (const event of events) if (event.course === course && event.version === version) byId.set(event.id, event)
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Whether the event counted. */
function apply(state: State, event: LearningEvent): boolean {
  const lesson = state.lessons.get(event.lesson)
  if (!lesson) return false
  if (event.verb === 'answered') return (lesson.opened = applyAnswer(state, event) || lesson.opened)
  if (event.verb !== 'opened' && event.verb !== 'read') return false
  lesson.opened = true
  lesson.read ||= event.verb === 'read'
  return true
}

function applyAnswer(state: State, event: LearningEvent): boolean {
  const known = state.activities.get(event.activity ?? '')
  if (known?.lesson !== event.lesson || known.progress.exhausted) return false
  const { activity, progress } = known
  const answer = readAnswer(activity, event.answer)
  if (answer === null) return false
  const given = mark(activity, answer)
  progress.answers += 1
  progress.best = Math.max(progress.best, given.points)
  progress.last = answer
  progress.lastMark = given
  progress.passed = progress.best >= passPoints
  progress.exhausted = progress.answers >= (activity.attempts ?? Infinity)
  return true
}

function isDone(lesson: LessonState): boolean {
  return lesson.required.length === 0 ? lesson.read : leftIn(lesson) === 0
}

function leftIn({ required }: LessonState): number {
  return required.filter(({ passed, exhausted }) => !passed && !exhausted).length
}

function isComplete(state: State): boolean {
  const lessons = [...state.lessons.values()]
  return lessons.length > 0 && lessons.every(isDone) && markOf(lessons) >= state.outline.mark
}

/** A course that asks for nothing is worth 100. Six decimals, so that thirds add up. */
function markOf(lessons: LessonState[]): number {
  const required = lessons.flatMap((lesson) => lesson.required)
  const best = required.reduce((sum, progress) => sum + progress.best, 0)
  return required.length === 0 ? 100 : Math.round((best * 1e8) / required.length) / 1e6
}

/** From the lesson last touched onwards and round again: what is not done; then, while the mark is too low, what can still be bettered. */
function placeToGoOn(state: State): string | null {
  if (isComplete(state)) return null
  const lessons = [...state.lessons.values()]
  const from = Math.max(
    0,
    lessons.findIndex((lesson) => lesson.slug === state.touched),
  )
  const round = [...lessons.slice(from), ...lessons.slice(0, from)]
  const next = round.find((lesson) => !isDone(lesson)) ?? round.find(canBeBettered)
  return next?.slug ?? null
}

function canBeBettered({ required }: LessonState): boolean {
  return required.some((progress) => progress.best < 1 && !progress.exhausted)
}

/** What the events so far come to. */
export function progressNow(state: Fold): Progress {
  const { outline, activities, completedBy, completedAt } = state
  const lessons = [...state.lessons.values()]
  const modules = outline.modules.map(({ slug, lessons: own }): [string, ModuleProgress] => [
    slug,
    shareDone(lessons.filter((lesson) => own.some((one) => one.slug === lesson.slug))),
  ])
  const { lessonsDone, share } = shareDone(lessons)
  return {
    activities: Object.fromEntries([...activities].map(([id, { progress }]) => [id, { ...progress }])),
    lessons: Object.fromEntries(
      lessons.map((lesson) => [lesson.slug, { opened: lesson.opened, done: isDone(lesson), left: leftIn(lesson) }]),
    ),
    modules: Object.fromEntries(modules),
    lessonsDone,
    share,
    mark: markOf(lessons),
    complete: completedBy !== null,
    completedBy,
    completedAt,
    here: placeToGoOn(state),
  }
}

function shareDone(lessons: LessonState[]): ModuleProgress {
  const lessonsDone = lessons.filter(isDone).length
  return { lessons: lessons.length, lessonsDone, share: lessons.length === 0 ? 0 : lessonsDone / lessons.length }
}
