import type { Metadata } from 'sharp'
import { type Checking, fault, type Fault, run } from '../fault.ts'
import { mediaLimits } from '../limits.ts'
import { tellsPlace } from './exif.ts'
import type { Measures } from './media-file.ts'
import { pictureWeight } from './picture-weight.ts'

/** Weight, pixels and hidden data of a photograph. */
export async function checkPicture(file: string, bytes: Uint8Array): Promise<{ faults: Fault[]; value: Measures }> {
  return run(judge({ file, bytes, metadata: await readMetadata(bytes) }))
}

/** The header is read without the limit, so that a picture of too many pixels is told apart from a broken one. */
async function readMetadata(bytes: Uint8Array): Promise<Metadata | null> {
  // Loaded with the first picture: a server that is given none does without its 10 MB.
  const { default: sharp } = await import('sharp')
  return await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
}

interface Picture {
  file: string
  bytes: Uint8Array
  metadata: Metadata | null
}

function* judge({ file, bytes, metadata }: Picture): Checking<Measures> {
  const place = { file, line: null }
  yield* pictureWeight(file, bytes)
  if (!metadata) {
    yield fault(place, 'picture-broken', {})
    return {}
  }
  const { width, height } = metadata
  if (width * height > mediaLimits.pixels) {
    const megapixels = Math.ceil((width * height) / 1e6)
    yield fault(place, 'picture-too-large', { megapixels, most: mediaLimits.pixels / 1e6 })
  }
  if (tellsPlace(metadata)) yield fault(place, 'picture-tells-place', {})
  // EXIF orientations 5 to 8 lay the picture on its side.
  return (metadata.orientation ?? 1) >= 5 ? { width: height, height: width } : { width, height }
}
