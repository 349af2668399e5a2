import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl'
import { fault, type Fault, run } from './fault.ts'
import { packageLimits, type PackageLimits } from './limits.ts'
import type { ReadPackage } from './package-files.ts'
import { checkTwins } from './twins.ts'

interface Reading {
  zip: ZipFile
  zipBytes: number
  limits: PackageLimits
  files: Map<string, Uint8Array>
  names: string[]
  faults: Fault[]
  entries: number
  bytes: number
}

const symbolicLink = 0o120000
const fileTypeBits = 0o170000
const nowhere = { file: '', line: null }

/**
 * Reads a zipped course. Sizes are counted while inflating and the reading ends at the first byte too many, so that memory
 * stays below the limits whatever the zip says of itself. A single top folder is taken off the paths.
 */
export async function readZip(bytes: Uint8Array, limits: PackageLimits = packageLimits): Promise<ReadPackage> {
  const zip = await open(bytes)
  if (!zip) return refused(fault(nowhere, 'not-a-zip', {}))

  const reading: Reading = {
    zip,
    zipBytes: bytes.length,
    limits,
    files: new Map(),
    names: [],
    faults: [],
    entries: 0,
    bytes: 0,
  }
  const end = (await readEntries(reading)) ?? leftOut(reading, bytes)
  if (end) return refused(end)
  const top = topFolder(reading.names)
  const files = new Map([...reading.files].map(([path, content]) => [path.slice(top.length), content]))
  return { files, faults: [...reading.faults, ...run(checkTwins(reading.names)).faults], folder: null }
}

/** Strings stay undecoded in the library, so that a bad name is one of our faults and not the end of the reading. */
async function open(bytes: Uint8Array) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return await fromBufferPromise(buffer, { decodeStrings: false }).catch(() => null)
}

function refused(end: Fault): ReadPackage {
  return { files: new Map(), faults: [end], folder: null }
}

async function readEntries(reading: Reading): Promise<Fault | null> {
  try {
    for await (const entry of reading.zip.eachEntry()) {
      const end = await readEntry(reading, entry)
      if (end) return end
    }
    return null
  } catch {
    return fault(nowhere, 'not-a-zip', {})
  }
}

const entryBegins = 0x02014b50

/** The end of a zip states how many entries there are; too low a number would leave files out unseen. */
function leftOut({ zip }: Reading, bytes: Uint8Array): Fault | null {
  // The library's types call this place of the next entry a boolean.
  const next = Number(zip.readEntryCursor)
  const isInside = next + 4 <= bytes.byteLength
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return !isInside || view.getUint32(next, true) === entryBegins ? fault(nowhere, 'not-a-zip', {}) : null
}

async function readEntry(reading: Reading, entry: Entry): Promise<Fault | null> {
  const { limits } = reading
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true)
  reading.entries += 1
  if (reading.entries > limits.files) return fault(nowhere, 'too-many-files', { most: limits.files })

  const refusal = entryRefusal(name, entry)
  if (refusal) reading.faults.push(refusal)
  if (refusal || name.endsWith('/')) return null
  reading.names.push(name)
  return await inflate(reading, name, entry)
}

function entryRefusal(name: string, entry: Entry): Fault | null {
  const place = { file: name.normalize('NFC'), line: null }
  if (leavesFolder(name)) return fault(place, 'path-leaves-folder', { path: name })
  if (name.split('/').some(isHidden)) return fault(place, 'hidden-file', {})
  if (((entry.externalFileAttributes >>> 16) & fileTypeBits) === symbolicLink)
    return fault(place, 'not-a-plain-file', {})
  if (entry.isEncrypted()) return fault(place, 'zip-encrypted', {})
  return null
}

function leavesFolder(name: string) {
  return name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.includes('\\') || name.split('/').includes('..')
}

function isHidden(part: string) {
  return part.startsWith('.') || part === '__MACOSX'
}

async function inflate(reading: Reading, name: string, entry: Entry): Promise<Fault | null> {
  const place = { file: name.normalize('NFC'), line: null }
  const chunks: Buffer[] = []
  let size = 0
  try {
    const stream = await reading.zip.openReadStreamPromise(entry)
    for await (const chunk of stream) {
      if (!Buffer.isBuffer(chunk)) continue
      chunks.push(chunk)
      size += chunk.length
      reading.bytes += chunk.length
      const end = sizeFault(reading, name, size)
      if (end) return end
    }
  } catch {
    return note(reading, fault(place, 'file-damaged', {}))
  }
  const content = Buffer.concat(chunks)
  if (crc32(content) !== entry.crc32) return note(reading, fault(place, 'file-damaged', {}))
  reading.files.set(place.file, content)
  return null
}

function note(reading: Reading, found: Fault) {
  reading.faults.push(found)
  return null
}

function sizeFault({ bytes, zipBytes, limits }: Reading, name: string, size: number): Fault | null {
  const place = { file: name.normalize('NFC'), line: null }
  if (size > limits.fileBytes) return fault(place, 'file-too-big', { megabytes: limits.fileBytes / 1e6 })
  if (bytes > limits.courseBytes) return fault(place, 'course-too-big', { megabytes: limits.courseBytes / 1e6 })
  if (bytes > limits.zipRatioFrom && bytes > zipBytes * limits.zipRatio) {
    return fault(place, 'zip-grows-too-much', { times: limits.zipRatio })
  }
  return null
}

function topFolder(names: readonly string[]): string {
  const top = `${names[0]?.split('/')[0] ?? ''}/`
  return names.includes(`${top}course.yaml`) && names.every((name) => name.startsWith(top)) ? top : ''
}
