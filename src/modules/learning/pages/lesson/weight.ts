import { gzipSync } from 'node:zlib'
import { formatNumber } from '../../rules/formats.ts'
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

/** '34 kB', '1.2 MB', as the language writes numbers; the unit never stands alone on a line. */
export function sizeOf(bytes: number, locale: string): string {
  const isLarge = bytes >= 1_000_000
  const written = isLarge
    ? formatNumber(bytes / 1_000_000, locale, 1)
    : formatNumber(Math.max(1, bytes / 1000), locale, 0)
  return `${written}\u00A0${isLarge ? 'MB' : 'kB'}`
}
