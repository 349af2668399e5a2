import type { Locale } from '#kernel/i18n/locales.ts'
import type { CompiledCourse } from '../../package/compile/compiled-course.ts'
import { learningUrls } from '../../urls.ts'
import type { Wanted } from './had.ts'

/** The pages of a course, each as a stranger sees it, and what its answers are marked by. */
export function pagesOf({ slug: course, version, modules }: CompiledCourse, locale: Locale): Wanted[] {
  const here = { locale, course }
  const lessons = modules.flatMap((module) => module.lessons)
  const inVersion = (address: string) => page(address, `${address}?version=${encodeURIComponent(version)}`)
  return [
    inVersion(learningUrls.course.href(here)),
    ...lessons.map(({ slug: lesson }) => inVersion(learningUrls.lesson.href({ ...here, lesson }))),
    page(learningUrls.certificate.href(here)),
    page(learningUrls.phone.href({ locale })),
    page(helpAddress(locale)),
    rules(learningUrls.outline.href({ ...here, version })),
  ]
}

// The help page belongs to a room above this one, which this one may not name; its address is part of the contract.
function helpAddress(locale: Locale) {
  return `/${locale}/guidance/help`
}

function page(address: string, fetch = address): Wanted {
  return { address, fetch, kind: 'page' }
}

function rules(address: string): Wanted {
  return { address, fetch: address, kind: 'rules' }
}

/** Addresses of the course's files that a page names, with what they are. */
export function mediaIn(html: string, { media }: CompiledCourse): Wanted[] {
  const found = new Set(html.match(/\/learning\/media\/[0-9a-f]{64}\/[\w.-]+/g))
  return [...found].flatMap((address) => {
    const type = media.find(({ sha256 }) => address.includes(sha256))?.type ?? ''
    const kind = type.startsWith('image/') ? 'figure' : type.startsWith('audio/') ? 'audio' : null
    // A film is only ever fetched by itself.
    return kind ? [{ address, fetch: address, kind } as const] : []
  })
}
