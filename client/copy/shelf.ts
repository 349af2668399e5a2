import { type CourseCopy, cacheName, type CopyFile, weightOf } from '#modules/learning/rules/course-copy.ts'
import { type KeptCourse, openPhone } from '../phone/database.ts'
import type { SignedCopy } from './signed.ts'

/** The courses that this phone keeps, whole or on their way. */
export async function keptCourses(): Promise<KeptCourse[]> {
  return await (await openPhone()).getAll('courses')
}

export async function keptCourse(name: string): Promise<KeptCourse | undefined> {
  return await (await openPhone()).get('courses', name)
}

export async function noteCourse(row: KeptCourse): Promise<void> {
  await (await openPhone()).put('courses', row)
}

/** The pages first: a row without its pages can be removed again, pages without a row could not. */
export async function forgetCourse(name: string): Promise<void> {
  await caches.delete(name)
  await (await openPhone()).delete('courses', name)
}

type Named = Pick<CourseCopy, 'course' | 'version' | 'language'>

/** Versions that stand aside for this one, save those in which somebody on this phone has done something. */
export async function outdated({ course, version, language }: Named): Promise<KeptCourse[]> {
  const phone = await openPhone()
  const events = await phone.getAll('events')
  const isBegun = (row: KeptCourse) => events.some((one) => one.course === row.course && one.version === row.version)
  const others = (await phone.getAll('courses')).filter(
    (row) => row.course === course && row.language === language && row.version !== version,
  )
  return others.filter((row) => !isBegun(row))
}

export function rowOf({ jws, copy }: SignedCopy, files: readonly CopyFile[], here: number): KeptCourse {
  const { course, version, language, title } = copy
  return {
    cache: cacheName(copy),
    course,
    version,
    language,
    title,
    bytes: weightOf(files),
    files: here,
    of: files.length,
    audio: files.some(({ kind }) => kind === 'audio'),
    jws,
    keptAt: new Date().toISOString(),
  }
}

export function isWhole({ files, of }: KeptCourse): boolean {
  return files === of
}
