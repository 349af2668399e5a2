import { learningUrls } from '#modules/learning/urls.ts'
import { newsroomUrls } from '#modules/newsroom/urls.ts'
import { asBrowsersAsk } from './answer.ts'
import type { LoadKind } from './kinds.ts'
import { pageSubject, type Subject } from './subject.ts'

const locale = 'es'
export const course = 'ponle-precio-a-tu-trabajo'

type Anonymous = Extract<LoadKind, 'home' | 'catalogue' | 'course'>

const anonymous: Record<Anonymous, { title: string; path: string; says: string }> = {
  home: { title: 'home', path: newsroomUrls.home.href({ locale }), says: '</html>' },
  catalogue: { title: 'catalogue', path: learningUrls.catalogue.href({ locale }), says: `courses/${course}` },
  course: { title: 'course', path: learningUrls.course.href({ locale, course }), says: `courses/${course}/lessons/` },
}

export async function subjectsOf(base: string, kinds: readonly LoadKind[]): Promise<Subject[]> {
  const subjects: Subject[] = []
  for (const kind of kinds) {
    if (!isAnonymous(kind)) continue
    const { title, path, says } = anonymous[kind]
    const requests = [{ method: 'GET' as const, path, headers: asBrowsersAsk }]
    subjects.push(await pageSubject(base, { kind, title, requests, says }))
  }
  return subjects
}

function isAnonymous(kind: LoadKind): kind is Anonymous {
  return kind in anonymous
}
