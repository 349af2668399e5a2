import { unzipSync, zipSync, type Zippable } from 'fflate'
import { entryName, manifestEntry, wantedFiles } from '#modules/learning/rules/course-copy.ts'
import type { KeptCourse } from '../phone/database.ts'
import { isRight } from './file.ts'
import { type Found, keepTaken } from './keep-taken.ts'
import { isFull } from './save.ts'
import { type Doubt, readSigned, type SignedCopy } from './signed.ts'

const most = { files: 2000, bytes: 200_000_000 }

/** A kept course as one file, the same as the server makes; null when something of it is missing. */
export async function fileOf({ cache: name, course, version, language, jws, audio }: KeptCourse): Promise<File | null> {
  const signed = await readSigned(jws)
  if (typeof signed === 'string') return null
  const cache = await caches.open(name)
  const entries: Zippable = { [manifestEntry]: new TextEncoder().encode(jws) }
  for (const file of wantedFiles(signed.copy, audio)) {
    const kept = await cache.match(file.address)
    if (!kept) return null
    entries[entryName(file)] = [new Uint8Array(await kept.arrayBuffer()), { level: file.kind === 'audio' ? 0 : 6 }]
  }
  const zip = zipSync(entries)
  return new File([new Uint8Array(zip)], `${course}-${version}-${language}.zip`, { type: 'application/zip' })
}

export type IntakeRefusal = Doubt | 'not-a-zip' | 'changed' | 'missing' | 'full'

/** Takes in a course that came as a file: all of it, when the server signed it and every digest holds, or nothing. */
export async function takeIn(file: File): Promise<{ title: string } | IntakeRefusal> {
  const entries = file.size <= most.bytes ? unzipped(new Uint8Array(await file.arrayBuffer())) : null
  if (!entries) return 'not-a-zip'
  const jws = entries[manifestEntry]
  const signed = jws ? await readSigned(new TextDecoder().decode(jws).trim()) : 'not-a-copy'
  if (typeof signed === 'string') return signed
  const found = await checked(signed, entries)
  return typeof found === 'string' ? found : await keepAll(signed, found)
}

/** Recordings may have been left out, all of them; the rest must be there, byte for byte. */
async function checked({ copy }: SignedCopy, entries: Record<string, Uint8Array>): Promise<Found | IntakeRefusal> {
  const found: Found = []
  const withAudio = copy.files.some((file) => file.kind === 'audio' && entries[entryName(file)])
  for (const file of wantedFiles(copy, withAudio)) {
    const bytes = entries[entryName(file)]
    if (!bytes) return 'missing'
    const own = new Uint8Array(bytes)
    if (!(await isRight(own, file))) return 'changed'
    found.push([file, own])
  }
  return found
}

async function keepAll(signed: SignedCopy, found: Found): Promise<{ title: string } | IntakeRefusal> {
  try {
    await keepTaken(signed, found)
    return { title: signed.copy.title }
  } catch (problem) {
    if (!isFull(problem)) throw problem
    return 'full'
  }
}

/** Sizes are those that the file states: no more is ever unpacked. */
function unzipped(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let files = 0
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        files += 1
        total += originalSize
        if (files > most.files || total > most.bytes) throw new Error('Too much to unpack.')
        return true
      },
    })
  } catch {
    return null
  }
}
