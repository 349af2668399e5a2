import { cacheName, type CopyFile, wantedFiles } from '#modules/learning/rules/course-copy.ts'
import { isHere, isRight, putFile } from './file.ts'
import { forgetCourse, noteCourse, outdated, rowOf } from './shelf.ts'
import { readSigned, type SignedCopy } from './signed.ts'
import { forKeeping } from './for-keeping.ts'

/** How it ended: `cut` when the network did, `full` when the phone was, `changed` when the server has something else by now. */
export type Ending = 'kept' | 'cut' | 'full' | 'changed' | 'untrusted' | 'many'

export interface Saving {
  /** Address of the signed list. */
  address: string
  audio: boolean
  /** Told of each file that is here: bytes of it, and of all. */
  woven(here: number, all: number): void
}

const atOnce = 3

/** Keeps a course file by file. What is here already is not fetched again, so a saving that was cut goes on where it was. */
export async function saveCourse({ address, audio, woven }: Saving): Promise<Ending> {
  try {
    const signed = await fetchSigned(address)
    if (typeof signed === 'string') return signed
    await bringAll(signed, wantedFiles(signed.copy, audio), woven)
    for (const { cache } of await outdated(signed.copy)) await forgetCourse(cache)
    return 'kept'
  } catch (problem) {
    return endingOf(problem)
  }
}

async function fetchSigned(address: string): Promise<SignedCopy | Ending> {
  const response = await fetch(address, { credentials: 'omit' })
  if (response.status === 429) return 'many'
  if (!response.ok) return response.status === 404 ? 'changed' : 'cut'
  const { copy }: { copy: string } = await response.json()
  const signed = await readSigned(copy)
  return typeof signed === 'string' ? (signed === 'no-keys' ? 'cut' : 'untrusted') : signed
}

async function bringAll(signed: SignedCopy, files: readonly CopyFile[], woven: Saving['woven']) {
  const cache = await caches.open(cacheName(signed.copy))
  const all = rowOf(signed, files, 0)
  const here = { files: 0, bytes: 0 }
  const waiting = [...files]
  await noteCourse(all)
  const bringSome = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      await bring(cache, file).catch((problem: unknown) => {
        waiting.length = 0
        throw problem
      })
      here.files += 1
      here.bytes += file.bytes
      await noteCourse({ ...all, files: here.files })
      woven(here.bytes, all.bytes)
    }
  }
  const endings = await Promise.allSettled(Array.from({ length: atOnce }, bringSome))
  for (const ending of endings) if (ending.status === 'rejected') throw ending.reason
}

async function bring(cache: Cache, file: CopyFile) {
  if (await isHere(cache, file)) return
  const bytes = (await have(file, 'default')) ?? (await have(file, 'reload'))
  if (!bytes) throw new Changed()
  await putFile(cache, file, bytes)
}

/** Null when it is not what the list says: a store on the way may have an older one. */
async function have(file: CopyFile, cache: RequestCache) {
  const response = await fetch(file.fetch, { credentials: 'omit', headers: forKeeping, cache })
  if (response.status >= 500 || response.status === 429) throw new TypeError('The server does not answer.')
  const bytes = new Uint8Array(await response.arrayBuffer())
  return response.ok && (await isRight(bytes, file)) ? bytes : null
}

class Changed extends Error {}

function endingOf(problem: unknown): Ending {
  if (problem instanceof Changed) return 'changed'
  if (isFull(problem)) return 'full'
  // fetch fails with a TypeError; whatever else is thrown is a mistake of ours.
  if (problem instanceof TypeError) return 'cut'
  throw problem
}

export function isFull(problem: unknown): boolean {
  return problem instanceof Error && problem.name === 'QuotaExceededError'
}
