import { type CopyFile, wantedFiles } from '#modules/learning/rules/course-copy.ts'
import type { KeptCourse } from '../phone/database.ts'
import { lackingOf, putFile } from './file.ts'
import { forgetCourse, keptCourse, noteCourse, rowOf } from './shelf.ts'
import { readSigned, type SignedCopy } from './signed.ts'

export type Found = [CopyFile, Uint8Array<ArrayBuffer>][]

/**
 * Keeps what was found in a file, or throws and leaves what was kept before. The course's row counts at every moment what is
 * here, also when the page is closed in the middle: then saving the course goes on from there.
 */
export async function keepTaken(signed: SignedCopy, found: Found): Promise<void> {
  const files = found.map(([file]) => file)
  const all = rowOf(signed, files, files.length)
  const cache = await caches.open(all.cache)
  const lacking = await lackingOf(cache, files)
  const row = await keptCourse(all.cache)
  const before: Before = new Map()
  try {
    if (lacking.length > 0) await noteCourse({ ...all, files: files.length - lacking.length })
    for (const [file, bytes] of found) {
      if (!lacking.includes(file)) continue
      before.set(file.address, await cache.match(file.address))
      await putFile(cache, file, bytes)
    }
    await noteCourse(await withRecordings(cache, signed, all))
  } catch (problem) {
    await (row ? putBack(cache, before, row) : forgetCourse(all.cache))
    throw problem
  }
}

/** What stood under each address that was written to; undefined where nothing did. */
type Before = Map<string, Response | undefined>

/** Recordings may be here already, though the file brought none. */
async function withRecordings(cache: Cache, signed: SignedCopy, all: KeptCourse) {
  const { files } = signed.copy
  return (await lackingOf(cache, files)).length === 0 ? rowOf(signed, files, files.length) : all
}

/** What is new goes first, so that there is room for what it stood in place of. */
async function putBack(cache: Cache, before: Before, row: KeptCourse) {
  for (const [address, response] of before) if (!response) await cache.delete(address)
  for (const [address, response] of before) if (response) await cache.put(address, response)
  await noteCourse(await recounted(cache, row))
}

async function recounted(cache: Cache, row: KeptCourse) {
  const signed = await readSigned(row.jws)
  if (typeof signed === 'string') return row
  const lacking = await lackingOf(cache, wantedFiles(signed.copy, row.audio))
  return { ...row, files: row.of - lacking.length }
}
