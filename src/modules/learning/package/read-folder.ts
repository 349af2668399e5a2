import type { Dirent } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { byText, fault, type Fault, run } from './fault.ts'
import { packageLimits, type PackageLimits } from './limits.ts'
import type { ReadPackage } from './package-files.ts'
import { checkTwins } from './twins.ts'

interface Reading {
  root: string
  limits: PackageLimits
  files: Map<string, Uint8Array>
  names: string[]
  faults: Fault[]
  bytes: number
}

/** Reads a course folder. Links are not followed, so nothing outside the folder is ever read; hidden files are reported. */
export async function readFolder(root: string, limits: PackageLimits = packageLimits): Promise<ReadPackage> {
  const folder = basename(resolve(root))
  const reading: Reading = { root, limits, files: new Map(), names: [], faults: [], bytes: 0 }
  if (!(await isFolder(root))) return refused(folder, fault({ file: folder, line: null }, 'not-a-folder', {}))

  const end = await readInside(reading, '')
  if (end) return refused(folder, end)
  return { files: reading.files, faults: [...reading.faults, ...run(checkTwins(reading.names)).faults], folder }
}

async function isFolder(path: string) {
  return await lstat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

function refused(folder: string, end: Fault): ReadPackage {
  return { files: new Map(), faults: [end], folder }
}

async function readInside(reading: Reading, inside: string): Promise<Fault | null> {
  const entries = await readdir(join(reading.root, inside), { withFileTypes: true })
  for (const entry of entries.toSorted((one, other) => byText(one.name, other.name))) {
    const end = await readEntry(reading, inside, entry)
    if (end) return end
  }
  return null
}

async function readEntry(reading: Reading, inside: string, entry: Dirent): Promise<Fault | null> {
  const path = inside === '' ? entry.name : `${inside}/${entry.name}`
  const place = { file: path.normalize('NFC'), line: null }
  if (entry.name.startsWith('.')) return note(reading, fault(place, 'hidden-file', {}))
  if (entry.isDirectory()) return await readInside(reading, path)
  if (!entry.isFile()) return note(reading, fault(place, 'not-a-plain-file', {}))
  return await readOne(reading, path)
}

function note(reading: Reading, found: Fault) {
  reading.faults.push(found)
  return null
}

async function readOne(reading: Reading, path: string): Promise<Fault | null> {
  const { limits } = reading
  const place = { file: path.normalize('NFC'), line: null }
  const { size } = await lstat(join(reading.root, path))
  reading.names.push(path)
  reading.bytes += size
  if (reading.names.length > limits.files) return fault(place, 'too-many-files', { most: limits.files })
  if (size > limits.fileBytes) return fault(place, 'file-too-big', { megabytes: limits.fileBytes / 1e6 })
  if (reading.bytes > limits.courseBytes) return fault(place, 'course-too-big', { megabytes: limits.courseBytes / 1e6 })

  reading.files.set(place.file, await readFile(join(reading.root, path)))
  return null
}
