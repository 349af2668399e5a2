import { LRUCache } from 'lru-cache'
import type { Context } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import { isLocale, type Locale } from '#kernel/i18n/locales.ts'
import type { CompiledCourse } from '../../package/compile/compiled-course.ts'
import { courseVersion } from '../../queries/courses.ts'
import type { CourseCopy } from '../../rules/course-copy.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import type { LearningTables } from '../../tables.ts'
import { mediaIn, pagesOf } from './addresses.ts'
import { type Had, have } from './had.ts'

type CopyContext = Context<RequestWorld<LearningTables>>

export interface MadeCopy {
  /** The same, signed. */
  jws: string
  copy: CourseCopy
}

interface Kept {
  course: CompiledCourse
  made: Promise<MadeCopy>
}

// A published version never changes, but what stands around it may (a programme's name): so for some minutes only.
const forMinutes = 5
const kept = new WeakMap<object, LRUCache<string, Kept>>()

/** The copy of a published version in the language of the address; null where there is none to keep. */
export async function courseCopy(
  c: CopyContext,
  { course: slug, version, locale }: { course: string; version: string; locale: string },
): Promise<MadeCopy | null> {
  const course = isLocale(locale) ? await courseVersion(c.var.db, slug, version) : null
  if (!course || course.status !== 'open' || !isLocale(locale)) return null
  const copies = copiesOf(c.var.signer)
  const key = `${slug} ${version} ${locale}`
  const known = copies.get(key)
  if (known?.course === course) return await known.made
  const made = makeCopy(c, course, locale)
  copies.set(key, { course, made })
  // What could not be made is tried again by the next who asks.
  made.catch(() => copies.delete(key))
  return await made
}

function copiesOf(signer: object) {
  const known = kept.get(signer) ?? new LRUCache<string, Kept>({ max: 32, ttl: forMinutes * 60_000 })
  kept.set(signer, known)
  return known
}

async function makeCopy(c: CopyContext, course: CompiledCourse, locale: Locale): Promise<MadeCopy> {
  const { asStranger, assets, signer } = c.var
  const had: Had[] = []
  for (const wanted of pagesOf(course, locale))
    had.push(...[await have(asStranger, wanted)].filter((one) => one !== null))
  const pages = had.filter(({ file }) => file.kind === 'page').map(({ bytes }) => Buffer.from(bytes).toString())
  const html = pages.join('\n')
  const scripts = assets.scriptsOf(html).map((address) => ({ address, fetch: address, kind: 'script' as const }))
  for (const wanted of [...scripts, ...mediaIn(html, course)]) {
    const found = await have(asStranger, wanted)
    if (found) had.push(found)
  }
  const title = course.title[shownLanguage(course.languages, locale)] ?? course.slug
  const files = had.map(({ file }) => file)
  const copy = {
    format: 'conecta-course/1',
    course: course.slug,
    version: course.version,
    language: locale,
    title,
    files,
  } as const
  return { copy, jws: await signer.signJws('course+jws', copy) }
}
