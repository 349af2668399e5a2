import { type Checking, fault } from '../fault.ts'
import { mediaLimits } from '../limits.ts'

export function* pictureWeight(file: string, bytes: Uint8Array): Checking {
  if (bytes.length <= mediaLimits.pictureBytes) return
  const kilobytes = Math.ceil(bytes.length / 1000)
  yield fault({ file, line: null }, 'picture-too-heavy', { kilobytes, most: mediaLimits.pictureBytes / 1000 })
}
