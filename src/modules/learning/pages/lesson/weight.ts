import { gzipSync } from 'node:zlib'
import type { LessonPlace } from './view.ts'

const known = new WeakMap<object, number>()

/** Bytes of a lesson in one language: its text as compressed for the wire, and its figures; recordings say their own. */
export function lessonWeight({
  course,
  lesson,
  language,
}: Pick<LessonPlace, 'course' | 'lesson' | 'language'>): number {
  const body = lesson.body[language] ?? []
  const before = known.get(body)
  if (before !== undefined) return before
  const text = JSON.stringify(body)
  const figures = course.media.filter(({ type, sha256 }) => type.startsWith('image/') && text.includes(sha256))
  const weight = figures.reduce((sum, { bytes }) => sum + bytes, gzipSync(text).length)
  known.set(body, weight)
  return weight
}

/** '34 kB', '1.2 MB', as the language writes numbers. */
export function sizeOf(bytes: number, locale: string): string {
  const isLarge = bytes >= 1_000_000
  const format = new Intl.NumberFormat(locale === 'pt' ? 'pt-BR' : locale, { maximumFractionDigits: isLarge ? 1 : 0 })
  return isLarge ? `${format.format(bytes / 1_000_000)} MB` : `${format.format(Math.max(1, bytes / 1000))} kB`
}
