import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { fault, type Fault, run } from '../fault.ts'
import { packageLimits } from '../limits.ts'
import type { PackageFiles } from '../package-files.ts'
import { checkAudio } from './audio.ts'
import type { MediaFile, Measures } from './media-file.ts'
import { type MediaExtension, mediaExtension, mediaTypeOf, sniff } from './media-type.ts'
import { checkPicture } from './picture.ts'
import { checkSvg } from './svg.ts'

export interface CheckedMedia {
  faults: Fault[]
  media: MediaFile[]
}

interface OneFile {
  path: string
  bytes: Uint8Array
  extension: MediaExtension
}

/** Looks into every media file: what it is, whether it is safe and light enough, and its measures. */
export async function checkMedia(files: PackageFiles): Promise<CheckedMedia> {
  const checked: CheckedMedia = { faults: [], media: [] }
  for (const [path, bytes] of files) {
    const extension = path.startsWith('media/') ? mediaExtension(path) : null
    if (!extension) continue
    const { faults, value } = await measure({ path, bytes, extension })
    checked.faults.push(...faults)
    const weight = { bytes: bytes.length, wire: extension === 'svg' ? gzipSync(bytes).length : bytes.length }
    checked.media.push({ path, type: mediaTypeOf(extension), ...weight, sha256: digest(bytes), ...value })
  }
  return checked
}

async function measure({ path, bytes, extension }: OneFile): Promise<{ faults: Fault[]; value: Measures }> {
  const found = sniff(bytes)
  if (found !== extension) {
    const differs = fault({ file: path, line: null }, 'media-content-differs', { extension, found: found ?? '?' })
    return { faults: [differs], value: {} }
  }
  if (extension === 'svg') return run(checkSvg(path, bytes))
  if (extension === 'opus') return run(checkAudio(path, bytes))
  if (extension === 'mp4' || extension === 'webm') return { faults: videoFaults(path, bytes), value: {} }
  return await checkPicture(path, bytes)
}

/** Folders are limited while they are read; this holds for files that came another way. */
function videoFaults(path: string, bytes: Uint8Array): Fault[] {
  const { fileBytes } = packageLimits
  return bytes.length > fileBytes
    ? [fault({ file: path, line: null }, 'file-too-big', { megabytes: fileBytes / 1e6 })]
    : []
}

function digest(bytes: Uint8Array) {
  return createHash('sha256').update(bytes).digest('hex')
}
