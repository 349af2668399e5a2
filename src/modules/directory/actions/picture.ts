import type { FileStore } from '#kernel/files/file-store.ts'
import { largeSide, smallSide } from '../rules/face.ts'

export type PictureFault = 'too-large' | 'not-a-picture' | 'too-many-pixels' | 'too-small'

export const largestPicture = 15_000_000
const mostPixels = 50_000_000
const leastSide = 200
// What browsers send of photographs. A drawing (SVG) could carry script, and is refused.
const readable = new Set(['jpeg', 'png', 'webp', 'heif', 'avif'])

export interface KeptFiles {
  digest: string
  width: number
  height: number
  bytes: number
  smallDigest: string
  smallBytes: number
}

/** Keeps a picture upright, in two sizes, without anything that its file says of place, camera or owner. */
export async function keepPicture(files: FileStore, bytes: Uint8Array): Promise<KeptFiles | PictureFault> {
  if (bytes.length > largestPicture) return 'too-large'
  const fault = await faultOf(bytes)
  if (fault) return fault
  try {
    const [large, small] = [await shrunk(bytes, largeSide), await shrunk(bytes, smallSide)]
    const [digest, smallDigest] = await Promise.all([files.put(large.data), files.put(small.data)])
    const { width, height, size } = large.info
    return { digest, width, height, bytes: size, smallDigest, smallBytes: small.info.size }
  } catch (problem) {
    // A file that ends in the middle of its picture: the head could be read, the rest cannot.
    if (isUnreadable(problem)) return 'not-a-picture'
    throw problem
  }
}

async function faultOf(bytes: Uint8Array): Promise<PictureFault | null> {
  // Loaded with the first picture: most processes of most days see none.
  const { default: sharp } = await import('sharp')
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!head || !readable.has(head.format)) return 'not-a-picture'
  if (head.width * head.height > mostPixels) return 'too-many-pixels'
  return Math.min(head.width, head.height) < leastSide ? 'too-small' : null
}

async function shrunk(bytes: Uint8Array, side: number) {
  const { default: sharp } = await import('sharp')
  sharp.concurrency(1)
  return await sharp(bytes, { limitInputPixels: mostPixels, sequentialRead: true })
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: side === smallSide ? 60 : 75 })
    .toBuffer({ resolveWithObject: true })
}

function isUnreadable(problem: unknown) {
  return problem instanceof Error && /premature|corrupt|unsupported|Vips|Input/i.test(problem.message)
}
