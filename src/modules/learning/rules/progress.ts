import type { Activity } from './activities.ts'
import { type Answer, readAnswer } from './answers.ts'
import type { Outline, OutlineLesson } from './course.ts'
import type { LearningEvent } from './learning-event.ts'
import { mark } from './mark.ts'

/** The share of its points with which an activity is passed. */
export const passPoints = 0.6

export interface ActivityProgress {
  /** How many answers counted. */
  answers: number
  /** Best points, 0 to 1. */
  best: number
  last: Answer | null
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

/** What progress says without the activities: whoever needs no more has no answer read. */
export type ProgressSummary = Omit<Progress, 'activities'>

/** An answer that is read when somebody asks for it. */
export interface PackedAnswer {
  unpack(): Answer
}

export interface Answered extends Omit<ActivityProgress, 'last'> {
  last: Answer | PackedAnswer | null
}

interface State {
  outline: Outline
  /** By id, only of activities that were answered: a fold is kept of everyone who studies, and most of a course lies ahead. */
  answered: Map<string, Answered>
  /** Slugs of lessons. */
  opened: Set<string>
  read: Set<string>
  touched: string | null
  completedBy: string | null
  completedAt: string | null
}

export function beginFold(outline: Outline): Fold {
  const none = { touched: null, completedBy: null, completedAt: null }
  return { outline, answered: new Map(), opened: new Set(), read: new Set(), ...none }
}

/** `exhausted` and `passed` follow from the rest. */
export function answeredOf<last>(
  activity: Activity | undefined,
  { answers, best, last }: { answers: number; best: number; last: last },
) {
  return { answers, best, last, exhausted: answers >= (activity?.attempts ?? Infinity), passed: best >= passPoints }
}

interface Lesson {
  slug: string
  /** Ids of its activities that are not optional. */
  required: string[]
}

export interface Index {
  lessons: Map<string, Lesson>
  activities: Map<string, { activity: Activity; lesson: string }>
  /** Of all activities, and of all lessons, in their order. */
  ids: string[]
  slugs: string[]
}

const indexes = new WeakMap<Outline, Index>()

/** What is looked for in an outline, made once. */
export function indexOf(outline: Outline): Index {
  const known = indexes.get(outline) ?? indexAnew(outline)
  indexes.set(outline, known)
  return known
}

function indexAnew({ modules }: Outline): Index {
  const all = modules.flatMap(({ lessons }) => lessons)
  const required = ({ activities }: OutlineLesson) => activities.filter(({ optional }) => !optional).map(({ id }) => id)
  return {
    slugs: all.map(({ slug }) => slug),
    ids: all.flatMap(({ activities }) => activities.map(({ id }) => id)),
    lessons: new Map(all.map((lesson) => [lesson.slug, { slug: lesson.slug, required: required(lesson) }])),
    activities: new Map(
      all.flatMap(({ slug, activities }) => activities.map((activity) => [activity.id, { activity, lesson: slug }])),
    ),
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
  const { outline, opened, read } = state
  const { lesson, verb } = event
  if (!indexOf(outline).lessons.has(lesson)) return false
  if (verb === 'answered') {
    if (applyAnswer(state, event)) opened.add(lesson)
    return opened.has(lesson)
  }
  if (verb !== 'opened' && verb !== 'read') return false
  opened.add(lesson)
  if (verb === 'read') read.add(lesson)
  return true
}

function applyAnswer({ outline, answered }: State, event: LearningEvent): boolean {
  const known = indexOf(outline).activities.get(event.activity ?? '')
  if (known?.lesson !== event.lesson) return false
  const { activity } = known
  const before = answered.get(activity.id) ?? unanswered
  if (before.exhausted) return false
  const answer = readAnswer(activity, event.answer)
  if (answer === null) return false
  const best = Math.max(before.best, mark(activity, answer).points)
  // Another object each time, since what the events came to before may be kept.
  answered.set(activity.id, answeredOf(activity, { answers: before.answers + 1, best, last: answer }))
  return true
}

const unanswered: ActivityProgress = Object.freeze({ answers: 0, best: 0, last: null, exhausted: false, passed: false })

function isDone(state: State, lesson: Lesson): boolean {
  return lesson.required.length === 0 ? state.read.has(lesson.slug) : leftIn(state, lesson) === 0
}

function leftIn({ answered }: State, { required }: Lesson): number {
  return required.filter((id) => !answered.get(id)?.passed && !answered.get(id)?.exhausted).length
}

function isComplete(state: State): boolean {
  const lessons = lessonsOf(state)
  return lessons.length > 0 && lessons.every((lesson) => isDone(state, lesson)) && markOf(state) >= state.outline.mark
}

function lessonsOf({ outline }: State): Lesson[] {
  return [...indexOf(outline).lessons.values()]
}

/** A course that asks for nothing is worth 100. Six decimals, so that thirds add up. */
function markOf(state: State): number {
  const required = lessonsOf(state).flatMap((lesson) => lesson.required)
  const best = required.reduce((sum, id) => sum + (state.answered.get(id)?.best ?? 0), 0)
  return required.length === 0 ? 100 : Math.round((best * 1e8) / required.length) / 1e6
}

/** From the lesson last touched onwards and round again: what is not done; then, while the mark is too low, what can still be bettered. */
function placeToGoOn(state: State): string | null {
  if (isComplete(state)) return null
  const lessons = lessonsOf(state)
  const from = Math.max(
    0,
    lessons.findIndex((lesson) => lesson.slug === state.touched),
  )
  const round = [...lessons.slice(from), ...lessons.slice(0, from)]
  const next = round.find((lesson) => !isDone(state, lesson)) ?? round.find((lesson) => canBeBettered(state, lesson))
  return next?.slug ?? null
}

function canBeBettered({ answered }: State, { required }: Lesson): boolean {
  return required.some((id) => {
    const { best, exhausted } = answered.get(id) ?? unanswered
    return best < 1 && !exhausted
  })
}

/** What the events so far come to. */
export function progressNow(state: Fold): Progress {
  const { outline, answered } = state
  const activities = [...indexOf(outline).activities.keys()].map((id): [string, ActivityProgress] => {
    const known = answered.get(id)
    return [id, known ? { ...known, last: unpacked(known.last) } : unanswered]
  })
  return { ...summaryNow(state), activities: Object.fromEntries(activities) }
}

function unpacked(last: Answered['last']): Answer | null {
  return last !== null && 'unpack' in last ? last.unpack() : last
}

/** The same without the activities. */
export function summaryNow(state: Fold): ProgressSummary {
  const { outline, opened, completedBy, completedAt } = state
  const all = lessonsOf(state)
  const done = new Set(all.filter((lesson) => isDone(state, lesson)).map(({ slug }) => slug))
  const lessons = all.map((lesson): [string, LessonProgress] => {
    const { slug } = lesson
    return [slug, { opened: opened.has(slug), done: done.has(slug), left: leftIn(state, lesson) }]
  })
  const { lessonsDone, share } = shareDone(all, done)
  return {
    lessons: Object.fromEntries(lessons),
    modules: Object.fromEntries(outline.modules.map((module) => [module.slug, shareDone(module.lessons, done)])),
    lessonsDone,
    share,
    mark: markOf(state),
    complete: completedBy !== null,
    completedBy,
    completedAt,
    here: placeToGoOn(state),
  }
}

function shareDone(lessons: readonly { slug: string }[], done: ReadonlySet<string>): ModuleProgress {
  const lessonsDone = lessons.filter(({ slug }) => done.has(slug)).length
  return { lessons: lessons.length, lessonsDone, share: lessons.length === 0 ? 0 : lessonsDone / lessons.length }
}
