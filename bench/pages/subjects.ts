import { learningUrls } from '#modules/learning/urls.ts'
import { newsroomUrls } from '#modules/newsroom/urls.ts'
import type { Filling } from '../population/filling.ts'
import { learnerOf } from '../population/learner.ts'
import type { LoadRequest } from '../load/order.ts'
import { asBrowsersAsk } from './answer.ts'
import type { LoadKind } from './kinds.ts'
import type { Statements } from './statements.ts'
import { pageSubject, type Subject, takeAll } from './subject.ts'

const locale = 'es'
/** The course that ships complete. */
export const course = 'ponle-precio-a-tu-trabajo'

export interface Scene {
  base: string
  filling: Filling
  /** Value of the Cookie header for a session's token. */
  cookieOf(token: string): string
  statements: Statements
}

/** Learners whose pages are asked for, at most. */
const mostReaders = 2000

const makers: Record<LoadKind, (scene: Scene) => Promise<Subject>> = {
  home: ({ base }) => anonymous(base, 'home', { path: newsroomUrls.home.href({ locale }), says: '</html>' }),
  catalogue: ({ base }) =>
    anonymous(base, 'catalogue', { path: learningUrls.catalogue.href({ locale }), says: `courses/${course}` }),
  course: ({ base }) =>
    anonymous(base, 'course', { path: learningUrls.course.href({ locale, course }), says: `${course}/lessons/` }),
  lesson,
  answering,
}

export async function subjectsOf(scene: Scene, kinds: readonly LoadKind[]): Promise<Subject[]> {
  const subjects: Subject[] = []
  for (const kind of kinds) subjects.push(await makers[kind](scene))
  return subjects
}

async function anonymous(base: string, kind: LoadKind, { path, says }: { path: string; says: string }) {
  const requests = [{ method: 'GET' as const, path, headers: asBrowsersAsk }]
  return await pageSubject(base, { kind, title: kind, requests, says: () => says })
}

/** One lesson in the middle of the course, each time by another learner, who is named on it. */
async function lesson({ base, filling: { population, curriculum }, cookieOf }: Scene) {
  const path = lessonPath(curriculum.stopping.at(-1)?.lesson ?? '')
  const readers = Array.from({ length: Math.min(population.size, mostReaders) }, (_, index) =>
    learnerOf(population, index),
  )
  const requests: LoadRequest[] = readers.map(({ token }) => ({
    method: 'GET' as const,
    path,
    headers: { ...asBrowsersAsk, cookie: cookieOf(token) },
  }))
  const names = new Map(requests.map((request, index) => [request, readers[index]?.name ?? '']))
  return await pageSubject(base, {
    kind: 'lesson',
    title: 'lesson, signed in',
    requests,
    says: (request) => names.get(request) ?? '',
  })
}

export function lessonPath(slug: string): string {
  return learningUrls.lesson.href({ locale, course, lesson: slug })
}

async function answering({ base, statements }: Scene): Promise<Subject> {
  const requests = statements.next(60)
  const taken = await takeAll(base, requests, ({ id }) => `"kept":["${id}"]`)
  return { kind: 'answering', title: 'answering, a write', requests, fresh: statements.write, ...taken }
}
