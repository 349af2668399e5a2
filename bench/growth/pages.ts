import { accountsUrls } from '#modules/accounts/urls.ts'
import { guidanceUrls } from '#modules/guidance/urls.ts'
import { certificateCode } from '#modules/learning/rules/certificate-code.ts'
import { learningUrls } from '#modules/learning/urls.ts'
import { newsroomUrls } from '#modules/newsroom/urls.ts'
import type { LoadRequest } from '../load/order.ts'
import { asBrowsersAsk } from '../pages/answer.ts'
import type { Learner } from '../population/learner.ts'

const locale = 'es'

/** Who opens a page. */
export type Reader = 'stranger' | 'learner' | 'holder' | 'officer' | 'administrator'

/** What an address may name. */
export interface About {
  learner: Learner
  course: string
  lesson: string
}

export interface GrowthPage {
  title: string
  reader: Reader
  /** Of this learner, or of the certificate that she holds; null for the answer that is written anew each time. */
  path: ((about: About) => string) | null
  /** What only the right answer holds, where an answer of another kind would be as long. */
  holds?: (learner: Learner) => string
}

const at = (href: string) => () => href

/** Every kind of page that a learner, an officer or a stranger opens. */
export const growthPages: readonly GrowthPage[] = [
  { title: 'home', reader: 'stranger', path: at(newsroomUrls.home.href({ locale })) },
  { title: 'home, signed in', reader: 'learner', path: at(newsroomUrls.home.href({ locale })) },
  { title: 'catalogue', reader: 'stranger', path: at(learningUrls.catalogue.href({ locale })) },
  { title: 'search', reader: 'stranger', path: at(`${learningUrls.catalogue.href({ locale })}?q=precio`) },
  { title: 'course', reader: 'stranger', path: ({ course }) => learningUrls.course.href({ locale, course }) },
  { title: 'course, signed in', reader: 'learner', path: ({ course }) => learningUrls.course.href({ locale, course }) },
  {
    title: 'lesson, signed in',
    reader: 'learner',
    path: ({ course, lesson }) => learningUrls.lesson.href({ locale, course, lesson }),
  },
  { title: 'documents', reader: 'learner', path: at(learningUrls.documents.href({ locale })) },
  { title: 'record', reader: 'learner', path: at(learningUrls.record.href({ locale })) },
  {
    title: 'certificate, her own',
    reader: 'holder',
    path: ({ course }) => learningUrls.certificate.href({ locale, course }),
  },
  {
    title: 'certificate, checked',
    reader: 'stranger',
    path: ({ learner: { certificate } }) =>
      learningUrls.checkedCertificate.href({ locale, code: certificateCode(certificate ?? Buffer.alloc(10)) }),
  },
  { title: 'personal export', reader: 'learner', path: at(accountsUrls.dataFile.href({ locale })) },
  { title: 'sessions and devices', reader: 'learner', path: at(accountsUrls.sessions.href({ locale })) },
  { title: 'answering', reader: 'learner', path: null },
  { title: 'figures, officer', reader: 'officer', path: at(learningUrls.figures.href({ locale })) },
  { title: 'help requests, officer', reader: 'officer', path: at(guidanceUrls.requests.href({ locale })) },
  { title: 'people', reader: 'administrator', path: at(accountsUrls.people.href({ locale })) },
  {
    title: 'people, searched',
    reader: 'administrator',
    path: ({ learner: { index } }) => `${accountsUrls.people.href({ locale })}?q=aprendiz-${index}`,
    // Those whose number begins so are found as well, the newest first.
    holds: ({ name }) => name,
  },
  {
    title: 'people, by an address',
    reader: 'administrator',
    path: ({ learner: { index } }) => `${accountsUrls.people.href({ locale })}?q=aprendiz-${index}%40bench.example`,
    holds: ({ person }) => person,
  },
  { title: 'audit', reader: 'administrator', path: at(accountsUrls.audit.href({ locale })) },
]

export interface Cookies {
  learner(learner: Learner): string
  officer: string
  administrator: string
}

/** A page as this reader asks for it, from an address of her own. */
export function pageRequest(
  { reader, path }: GrowthPage,
  { cookies, ...about }: About & { cookies: Cookies },
): LoadRequest {
  const { learner } = about
  const hers = cookies.learner(learner)
  const cookie = {
    stranger: '',
    learner: hers,
    holder: hers,
    officer: cookies.officer,
    administrator: cookies.administrator,
  }[reader]
  return {
    method: 'GET',
    path: path?.(about) ?? '',
    headers: { ...asBrowsersAsk, 'x-forwarded-for': addressOf(learner), ...(cookie && { cookie }) },
  }
}

// Limits are by the caller's address, and no two learners share one.
function addressOf({ index }: Learner) {
  return `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`
}
